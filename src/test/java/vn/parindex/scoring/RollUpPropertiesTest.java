package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class RollUpPropertiesTest {

    private static final int PER_FIELD = 3;

    /** A leaf's maximum and its points, both in hundredths, and whether it applies. */
    record Line(int maximum, int points, boolean applies) {}

    @Property
    void theIndexIsTheSumOfRoundedLeavesOverWhatApplies(
            @ForAll @Size(min = 1, max = 20) List<@From("lines") Line> lines) {
        Assume.that(lines.stream().anyMatch(Line::applies));
        int points = lines.stream().filter(Line::applies).mapToInt(Line::points).sum();
        int maximum =
                lines.stream().filter(Line::applies).mapToInt(Line::maximum).sum();

        Tally tally = tally(lines);

        assertThat(tally.points()).isEqualByComparingTo(BigDecimal.valueOf(points, 2));
        assertThat(tally.maximum()).isEqualByComparingTo(BigDecimal.valueOf(maximum, 2));
        assertThat(tally.indexPercent())
                .isEqualTo(RoundingPolicy.DEFAULT.percent(tally.points(), tally.maximum()))
                .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    @Property
    void notApplicableEqualsAbsent(@ForAll @Size(min = 1, max = 20) List<@From("lines") Line> lines) {
        Assume.that(lines.stream().anyMatch(Line::applies));
        Tally marked = tally(lines);
        Tally absent = tally(lines.stream().filter(Line::applies).toList());
        assertThat(marked.points()).isEqualByComparingTo(absent.points());
        assertThat(marked.maximum()).isEqualByComparingTo(absent.maximum());
        assertThat(marked.indexPercent()).isEqualTo(absent.indexPercent());
    }

    @Property
    void everyNodeIsTheSumOfItsChildren(@ForAll @Size(min = 1, max = 20) List<@From("lines") Line> lines) {
        Assume.that(lines.stream().anyMatch(Line::applies));
        Tally tally = tally(lines);
        assertThat(tally.fields()).allSatisfy(field -> {
            assertThat(field.points()).isEqualByComparingTo(sum(field.children(), true));
            assertThat(field.maximum()).isEqualByComparingTo(sum(field.children(), false));
        });
        assertThat(tally.points()).isEqualByComparingTo(sum(tally.fields(), true));
    }

    @Property
    void theOrderInWhichLeavesArriveIsIrrelevant(
            @ForAll @Size(min = 1, max = 20) List<@From("lines") Line> lines, @ForAll Random random) {
        Assume.that(lines.stream().anyMatch(Line::applies));
        List<Map.Entry<String, LeafScore>> entries =
                new ArrayList<>(scores(lines).entrySet());
        Collections.shuffle(entries, random);
        Map<String, LeafScore> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        assertThat(RollUp.of(set(lines), shuffled)).isEqualTo(tally(lines));
    }

    @Provide
    Arbitrary<Line> lines() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.of(true, true, true, false))
                .as((maximum, points, applies) -> new Line(maximum, Math.min(points, maximum), applies));
    }

    private static Tally tally(List<Line> lines) {
        return RollUp.of(set(lines), scores(lines));
    }

    private static CriteriaSet set(List<Line> lines) {
        List<Criterion> fields = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += PER_FIELD) {
            List<Criterion> children = new ArrayList<>();
            for (int j = i; j < Math.min(i + PER_FIELD, lines.size()); j++) {
                children.add(Given.leaf(
                        code(j), BigDecimal.valueOf(lines.get(j).maximum(), 2).toPlainString()));
            }
            fields.add(Given.parent("" + (i / PER_FIELD + 1), "1", children.toArray(Criterion[]::new)));
        }
        return Given.set(fields.toArray(Criterion[]::new));
    }

    private static Map<String, LeafScore> scores(List<Line> lines) {
        Map<String, LeafScore> scores = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            scores.put(
                    code(i),
                    line.applies()
                            ? new LeafScore.Scored(BigDecimal.valueOf(line.points(), 2), "Cho điểm")
                            : LeafScore.notApplicable("Không phát sinh"));
        }
        return scores;
    }

    private static String code(int index) {
        return "%d.%d".formatted(index / PER_FIELD + 1, index % PER_FIELD + 1);
    }

    private static BigDecimal sum(List<NodeScore> nodes, boolean points) {
        return nodes.stream()
                .map(node -> points ? node.points() : node.maximum())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
