package vn.parindex.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens to a line of a file, reading it ends in a plan or in errors, never in an exception. */
class DamagedProvincePlanTest {

    private static final Map<String, SetAtHand> SETS = new ConcurrentHashMap<>();

    enum Damage {
        REMOVED(line -> ""),
        VALUE_LOST(line -> line.replaceFirst(":.*", ":")),
        VALUE_REPLACED(line -> line.replaceFirst(":.*", ": [{x: 1}]")),
        LIST_EMPTIED(line -> line.replaceFirst("\\[.*\\]", "[]")),
        NUMBER_CHANGED(line -> line.replaceAll("\\d", "0")),
        CODE_CHANGED(line -> line.replaceFirst("(code|lead|item|criterion): \"?", "$09")),
        BRACKET_LOST(line -> line.replaceFirst("[}\\]\"]", "")),
        REPEATED(line -> line + "\n" + line);

        private final UnaryOperator<String> line;

        Damage(UnaryOperator<String> line) {
            this.line = line;
        }
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void a_damaged_plan_is_read_or_refused(Damage damage) {
        var lines = ShippedProvincePlans.text("daknong-2024").split("\n");
        IntStream.range(0, lines.length).forEach(index -> {
            var damaged = lines.clone();
            damaged[index] = damage.line.apply(lines[index]);
            var loaded = new ProvincePlanReader()
                    .read(
                            "x.yaml",
                            String.join("\n", damaged),
                            id -> SETS.computeIfAbsent(id, ShippedProvincePlans::set));
            assertThat(loaded.value().isPresent())
                    .as("line %d: %s", index + 1, damaged[index])
                    .isEqualTo(loaded.errors().isEmpty());
        });
    }
}
