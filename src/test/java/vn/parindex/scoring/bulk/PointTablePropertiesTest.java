package vn.parindex.scoring.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.Bonus;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.GivenPoints;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.Penalty;
import vn.parindex.scoring.Ranking;
import vn.parindex.scoring.RollUp;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.Standing;
import vn.parindex.scoring.Tally;
import vn.parindex.scoring.TieBreaker;

/** Whatever the points: many units come to the totals, ranks and explanations that single units come to. */
class PointTablePropertiesTest {

    private static final int LEAVES = 6;

    /** Quarters of a leaf's range, so that ties are common; null where the leaf does not apply. */
    record Row(String name, String group, List<Integer> quarters) {}

    @Property
    void totals_and_trees_are_those_of_the_single_units(
            @ForAll("sets") CriteriaSet set, @ForAll("rows") List<Row> rows) {
        PointTable table = table(set, rows);
        for (int unit = 0; unit < rows.size(); unit++) {
            Tally single = RollUp.of(set, scores(set, rows.get(unit)));
            assertThat(table.unit(unit)).isEqualTo(rows.get(unit).name());
            assertThat(table.group(unit)).isEqualTo(rows.get(unit).group());
            assertThat(table.points(unit)).isEqualByComparingTo(single.points());
            assertThat(table.maximum(unit)).isEqualByComparingTo(single.maximum());
            assertThat(table.indexPercent(unit)).isEqualTo(single.indexPercent());
            assertThat(table.explain(unit))
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    // where points come from is told differently
                    .ignoringFieldsMatchingRegexes(".*children.explanation", "fields.explanation")
                    .isEqualTo(single);
            for (String code : List.of("1", "2", "2.2", "3")) {
                assertThat(table.node(code).points(unit))
                        .isEqualByComparingTo(single.find(code).orElseThrow().points());
                assertThat(table.node(code).maximum(unit))
                        .isEqualByComparingTo(single.find(code).orElseThrow().maximum());
            }
        }
    }

    @Property
    void standings_are_those_of_the_ranking(@ForAll("sets") CriteriaSet set, @ForAll("rows") List<Row> rows) {
        PointTable table = table(set, rows);
        Standings standings = table.standings();
        Map<String, Map<String, Tally>> tallies = new LinkedHashMap<>();
        for (int unit = 0; unit < rows.size(); unit++) {
            tallies.computeIfAbsent(rows.get(unit).group(), group -> new TreeMap<>())
                    .put(rows.get(unit).name(), table.explain(unit));
        }
        assertThat(standings.groups()).containsExactlyElementsOf(tallies.keySet());
        for (int group = 0; group < standings.groups().size(); group++) {
            List<Standing<String>> expected = Ranking.of(
                    set, tallies.get(standings.groups().get(group)), name -> name, Comparator.naturalOrder());
            assertThat(standings.unitsOf(group).mapToObj(standings::explain).toList())
                    .isEqualTo(expected);
            assertThat(standings.unitsOf(group).mapToObj(standings::rank).toList())
                    .isEqualTo(expected.stream().map(Standing::rank).toList());
            assertThat(standings.unitsOf(group).mapToObj(standings::className).toList())
                    .isEqualTo(expected.stream().map(Standing::className).toList());
        }
    }

    @Provide
    Arbitrary<CriteriaSet> sets() {
        Arbitrary<List<TieBreaker>> tieBreakers = Arbitraries.<TieBreaker>of(
                        new TieBreaker.ByNode("3"),
                        new TieBreaker.ByNode("2.2"),
                        new TieBreaker.ByNode("1"),
                        new TieBreaker.ByBasis(Basis.SURVEY),
                        new TieBreaker.ByBasis(Basis.EXTERNAL))
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        Arbitrary<BigDecimal> caps = Arbitraries.integers().between(1, 3000).map(n -> BigDecimal.valueOf(n, 2));
        return Combinators.combine(RuleCases.policies(), caps, caps, tieBreakers)
                .as(PointTablePropertiesTest::set);
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<Integer> quarter = Arbitraries.integers().between(0, 4).injectNull(0.15);
        Arbitrary<List<Integer>> quarters = quarter.list()
                .ofSize(LEAVES)
                // something that counts applies
                .filter(row -> row.get(0) != null || row.get(1) != null || row.get(2) != null);
        return Combinators.combine(Arbitraries.strings().alpha().ofLength(3), Arbitraries.of("Sở", "Huyện"), quarters)
                .as(Row::new)
                .list()
                .uniqueElements(Row::name)
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    private static CriteriaSet set(
            RoundingPolicy policy, BigDecimal bonus, BigDecimal penalty, List<TieBreaker> tieBreakers) {
        return Sets.set(
                policy,
                tieBreakers,
                Sets.leaf("1", new BigDecimal("3.21"), Basis.SELF, new GivenPoints("hội đồng")),
                Sets.parent(
                        "2",
                        "7",
                        Sets.leaf("2.1", new BigDecimal("2.5"), Basis.SURVEY, new GivenPoints("phiếu")),
                        Sets.parent(
                                "2.2",
                                "4.5",
                                Sets.leaf("2.2.1", new BigDecimal("4.5"), Basis.SELF, new GivenPoints("hội đồng")),
                                Sets.leaf("2.2.2", penalty, Basis.SELF, new Penalty("vi phạm", BigDecimal.ONE)))),
                Sets.parent(
                        "3",
                        "0",
                        Sets.leaf("3.1", bonus, Basis.SELF, new Bonus("sáng kiến", BigDecimal.ONE)),
                        Sets.leaf("3.2", bonus, Basis.EXTERNAL, new Bonus("giải thưởng", BigDecimal.ONE))));
    }

    private static PointTable table(CriteriaSet set, List<Row> rows) {
        PointTableBuilder builder = PointTable.builder(set);
        for (Row row : rows) {
            int unit = builder.unit(row.name(), row.group());
            for (int leaf = 0; leaf < LEAVES; leaf++) {
                if (row.quarters().get(leaf) == null) {
                    builder.notApplicable(unit, leaf);
                } else {
                    builder.points(
                            unit,
                            leaf,
                            points(set.leaves().get(leaf), row.quarters().get(leaf)));
                }
            }
        }
        return builder.build();
    }

    private static Map<String, LeafScore> scores(CriteriaSet set, Row row) {
        List<Criterion> leaves = set.leaves();
        Map<String, LeafScore> scores = new LinkedHashMap<>();
        for (int leaf = 0; leaf < LEAVES; leaf++) {
            Integer quarters = row.quarters().get(leaf);
            scores.put(
                    leaves.get(leaf).code(),
                    quarters == null
                            ? LeafScore.notApplicable("không có")
                            : new LeafScore.Scored(set.rounding().round(points(leaves.get(leaf), quarters)), "đã có"));
        }
        return scores;
    }

    private static BigDecimal points(Criterion leaf, int quarters) {
        Rule rule = leaf.rule();
        BigDecimal end =
                rule instanceof Penalty ? leaf.range().least() : leaf.range().most();
        return end.multiply(BigDecimal.valueOf(quarters)).divide(BigDecimal.valueOf(4));
    }
}
