package vn.parindex.scoring.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Facts;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.scoring.Tally;
import vn.parindex.scoring.bulk.RuleCases.Case;

/** Whatever the rule and the facts: a column comes to what the single units come to. */
class FactTablePropertiesTest {

    @Property(tries = 4000)
    void a_column_has_the_points_and_problems_of_the_single_units(
            @ForAll("cases") Tuple2<Case, List<Facts>> tried, @ForAll("policies") RoundingPolicy policy) {
        Case rule = tried.get1();
        CriteriaSet set = set(rule, policy);
        List<TableProblem> expected = new ArrayList<>();
        List<Facts> sound = new ArrayList<>();
        for (int unit = 0; unit < tried.get2().size(); unit++) {
            Facts facts = tried.get2().get(unit);
            List<String> problems = rule.rule().problems(rule.maximum(), facts);
            for (String problem : problems) {
                expected.add(new TableProblem("Đơn vị " + unit, "1", problem));
            }
            if (problems.isEmpty()) {
                sound.add(facts);
            }
        }

        FactTable all = table(set, tried.get2());
        InvalidTable refusal = catchThrowableOfType(InvalidTable.class, all::score);

        if (expected.isEmpty()) {
            assertThat(refusal).isNull();
        } else {
            assertThat(refusal.problems()).isEqualTo(expected);
        }
        assertSameAsSingle(rule, set, sound);
    }

    @Property
    void facts_come_back_as_they_were_stated(@ForAll("cases") Tuple2<Case, List<Facts>> tried) {
        Case rule = tried.get1();
        FactTable table = table(set(rule, RoundingPolicy.DEFAULT), tried.get2());
        for (int unit = 0; unit < tried.get2().size(); unit++) {
            assertThat(rule.rule().problems(rule.maximum(), table.facts(unit, 0)))
                    .isEqualTo(rule.rule().problems(rule.maximum(), tried.get2().get(unit)));
        }
    }

    private static void assertSameAsSingle(Case rule, CriteriaSet set, List<Facts> sound) {
        PointTable points = table(set, sound).score();
        for (int unit = 0; unit < sound.size(); unit++) {
            LeafScore.Scored single =
                    (LeafScore.Scored) rule.rule().score(rule.maximum(), sound.get(unit), set.rounding());
            assertThat(points.node("1").points(unit)).isEqualTo(single.points());
            Tally explained = points.explain(unit);
            assertThat(explained.find("1").orElseThrow().explanation()).isEqualTo(single.explanation());
            assertThat(points.points(unit)).isEqualByComparingTo(explained.points());
            assertThat(points.maximum(unit)).isEqualByComparingTo(explained.maximum());
            assertThat(points.indexPercent(unit)).isEqualTo(explained.indexPercent());
        }
    }

    private static FactTable table(CriteriaSet set, List<Facts> facts) {
        FactTableBuilder builder = FactTable.builder(set);
        for (int unit = 0; unit < facts.size(); unit++) {
            assertThat(builder.unit("Đơn vị " + unit, "Sở")).isEqualTo(unit);
            builder.facts(unit, 0, facts.get(unit));
            builder.flag(unit, 1, 0, unit % 2 == 0);
        }
        return builder.build();
    }

    /** The rule, and beside it a leaf so that there is something to reach. */
    private static CriteriaSet set(Case rule, RoundingPolicy policy) {
        return Sets.set(policy, Sets.leaf("1", rule.maximum(), rule.rule()), Sets.leaf("2", BigDecimal.ONE, Sets.DONE));
    }

    @Provide
    Arbitrary<Tuple2<Case, List<Facts>>> cases() {
        return RuleCases.cases().flatMap(tried -> RuleCases.facts(tried).map(facts -> Tuple.of(tried, facts)));
    }

    @Provide
    Arbitrary<RoundingPolicy> policies() {
        return RuleCases.policies();
    }
}
