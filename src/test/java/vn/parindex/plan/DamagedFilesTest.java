package vn.parindex.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.criteria.CriteriaSetReader;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Loaded;

/** Whatever happens to a line of a file, reading it ends in a value or in errors, never in an exception. */
class DamagedFilesTest {

    private static final Map<String, Optional<CriteriaSet>> SETS = Map.of(
            "mau-so-nganh-2023", ShippedFiles.findCriteriaSet("mau-so-nganh-2023"),
            "mau-cap-huyen-2023", ShippedFiles.findCriteriaSet("mau-cap-huyen-2023"));

    enum Damage implements UnaryOperator<String> {
        REMOVED(line -> ""),
        VALUE_LOST(line -> line.replaceFirst(":.*", ":")),
        VALUE_REPLACED(line -> line.replaceFirst(":.*", ": [{x: 1}]")),
        NUMBER_CHANGED(line -> line.replaceAll("\\d", "0")),
        CODE_CHANGED(line -> line.replaceFirst("code: \"?", "$09")),
        BRACKET_LOST(line -> line.replaceFirst("[}\\]\"]", "")),
        REPEATED(line -> line + "\n" + line);

        private final UnaryOperator<String> damage;

        Damage(UnaryOperator<String> damage) {
            this.damage = damage;
        }

        @Override
        public String apply(String line) {
            return damage.apply(line);
        }
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void aDamagedPlanIsReadOrRefused(Damage damage) {
        everyLine(damage, ShippedFiles.planText(), text -> new PlanReader()
                .read("plan.yaml", text, id -> SETS.getOrDefault(id, Optional.empty())));
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void aDamagedCriteriaSetIsReadOrRefused(Damage damage) {
        everyLine(damage, ShippedFiles.criteriaSetText("mau-cap-huyen-2023"), text -> new CriteriaSetReader()
                .read("mau.yaml", text));
    }

    private static void everyLine(Damage damage, String text, Function<String, ? extends Loaded<?>> reader) {
        var lines = text.split("\n");
        IntStream.range(0, lines.length).forEach(index -> {
            var damaged = lines.clone();
            damaged[index] = damage.apply(lines[index]);
            var loaded = reader.apply(String.join("\n", damaged));
            assertThat(loaded.value().isPresent())
                    .as("line %d: %s", index + 1, damaged[index])
                    .isEqualTo(loaded.errors().isEmpty());
        });
    }
}
