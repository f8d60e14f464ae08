package vn.parindex.scoring.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.scoring.AllOrNothing;
import vn.parindex.scoring.Bonus;
import vn.parindex.scoring.Change;
import vn.parindex.scoring.Choice;
import vn.parindex.scoring.Count;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Deduction;
import vn.parindex.scoring.External;
import vn.parindex.scoring.FactSpec;
import vn.parindex.scoring.Facts;
import vn.parindex.scoring.Formula;
import vn.parindex.scoring.GivenPoints;
import vn.parindex.scoring.NoViolation;
import vn.parindex.scoring.Penalty;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.Survey;
import vn.parindex.scoring.Tiers;

/** What goes over a column at once and what does not; both come to the same points. */
class KernelsTest {

    static List<Arguments> ordinary() {
        return List.of(
                Arguments.of(Sets.DONE, List.of("true"), 200),
                Arguments.of(
                        new Choice(List.of(
                                new Choice.Answer("some", "Một phần", new BigDecimal("0.5")),
                                new Choice.Answer("all", "Đầy đủ", BigDecimal.ONE))),
                        List.of("some"),
                        50),
                Arguments.of(
                        new Tiers("v", null, null, List.of(new Tiers.Tier(new BigDecimal("12.5"), BigDecimal.ONE))),
                        List.of("12.5"),
                        100),
                Arguments.of(new NoViolation("n"), List.of("0"), 200),
                Arguments.of(new Count("n", new BigDecimal("0.125")), List.of("3"), 38),
                Arguments.of(new Bonus("n", new BigDecimal("0.5")), List.of("9"), 200),
                Arguments.of(new Penalty("n", new BigDecimal("0.5")), List.of("3"), -150),
                Arguments.of(new Deduction("n", new BigDecimal("0.25")), List.of("3"), 125),
                Arguments.of(new External("s"), List.of("84.55"), 169),
                Arguments.of(new GivenPoints("s"), List.of("1.255"), 126),
                Arguments.of(new Ratio("a", "b", null, null), List.of("41.5", "49"), 169),
                Arguments.of(new Survey(5), List.of("250", "1000"), 160),
                Arguments.of(
                        new Change("b", "c", Change.Direction.DECREASE, BigDecimal.TEN), List.of("300", "290"), 67));
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void ordinary_facts_need_no_single_path(Rule rule, List<String> facts, long points) {
        assertThat(kernel(rule, facts)).containsExactly(points);
    }

    @Test
    void figures_too_large_for_whole_numbers_are_left_to_the_single_path() {
        Ratio ratio = new Ratio("a", "b", null, null);
        List<String> facts = List.of("999999999999999.9999999999", "999999999999999.9999999999");
        assertThat(kernel(ratio, facts)).containsExactly(Cell.UNDECIDED);
        assertThat(table(ratio, facts).score().points(0)).isEqualTo("3.00");
    }

    @Test
    void products_too_large_for_whole_numbers_are_left_to_the_single_path() {
        Survey survey = new Survey(100);
        BigDecimal maximum = new BigDecimal("12345678.90");
        LeafFactsBuilder column = new LeafFactsBuilder(Sets.leaf("1", maximum, survey));
        column.text(0, 0, "1800000000");
        column.text(0, 1, "180000000000");
        CriteriaSet set = Sets.set(RoundingPolicy.DEFAULT, Sets.leaf("1", maximum, survey));
        assertThat(points(set, column)).containsExactly(Cell.UNDECIDED);
    }

    @Test
    void numbers_at_the_edge_of_whole_numbers_are_kept_as_they_were_stated() {
        FactTableBuilder builder = FactTable.builder(set(new GivenPoints("s")));
        int unit = builder.unit("Sở A", "Sở");
        builder.number(unit, 0, 0, Long.MIN_VALUE, 10);
        builder.flag(unit, 1, 0, true);
        FactTable table = builder.build();
        assertThat(table.facts(unit, 0).values()).containsValue("-922337203.6854775808");
        assertThat(catchThrowableOfType(InvalidTable.class, table::score).problems())
                .extracting(TableProblem::toString)
                .containsExactly("Sở A, 1: “Điểm đạt được” là -922337203,6854775808; phải từ 0 trở lên.");
    }

    @Test
    void scoring_leaves_the_facts_as_they_are() {
        FactTable table = table(new GivenPoints("s"), List.of("9.99"));
        catchThrowableOfType(InvalidTable.class, table::score);
        assertThat(table.facts(0, 0).values()).containsValue("9.99");
    }

    @Test
    void parameters_too_long_for_whole_numbers_are_left_to_the_single_path() {
        Count count = new Count("n", new BigDecimal("0.1000000000000000000001"));
        assertThat(kernel(count, List.of("3"))).containsExactly(Cell.UNDECIDED);
        assertThat(table(count, List.of("3")).score().points(0)).isEqualTo("1.30");
    }

    @Test
    void a_long_decimal_does_not_push_large_figures_out_of_the_column_wrongly() {
        FactTableBuilder builder = FactTable.builder(set(new External("s")));
        builder.text(builder.unit("Sở A", "Sở"), 0, 0, "100");
        builder.text(builder.unit("Sở B", "Sở"), 0, 0, "0.0000000001");
        builder.text(builder.unit("Sở C", "Sở"), 0, 0, "50");
        for (int unit = 0; unit < 3; unit++) {
            builder.flag(unit, 1, 0, false);
        }
        PointTable table = builder.build().score();
        assertThat(table.points(0)).isEqualTo("2.00");
        assertThat(table.points(1)).isEqualTo("0.00");
        assertThat(table.points(2)).isEqualTo("1.00");
    }

    @Test
    void a_formula_goes_cell_by_cell() {
        FactSpec fact = new External("s").facts().get(0);
        Formula formula = new Formula(
                "value / 50", "Giá trị chia 50.", List.of(fact), values -> ((BigDecimal) values.get("value"))
                        .divide(BigDecimal.valueOf(50)));
        assertThat(kernel(formula, List.of("84.5"))).containsExactly(Cell.UNDECIDED);
        assertThat(table(formula, List.of("84.5"))
                        .score()
                        .explain(0)
                        .find("1")
                        .orElseThrow()
                        .explanation())
                .isEqualTo(
                        formula.score(BigDecimal.valueOf(2), new Facts(Map.of("value", "84.5")), RoundingPolicy.DEFAULT)
                                .explanation());
    }

    private static long[] kernel(Rule rule, List<String> facts) {
        LeafFactsBuilder column = new LeafFactsBuilder(set(rule).leaves().get(0));
        for (int fact = 0; fact < facts.size(); fact++) {
            column.text(0, fact, facts.get(fact));
        }
        return points(set(rule), column);
    }

    private static long[] points(CriteriaSet set, LeafFactsBuilder facts) {
        PointColumn column = Kernels.score(new LeafFrame(new Leaves(set), 0, facts.build(1)), 1);
        assertThat(column.undecided()).isEqualTo(column.points()[0] == Cell.UNDECIDED ? 1 : 0);
        return column.points();
    }

    /** One unit with 1 point on the other leaf. */
    private static FactTable table(Rule rule, List<String> facts) {
        FactTableBuilder builder = FactTable.builder(set(rule));
        int unit = builder.unit("Sở A", "Sở");
        for (int fact = 0; fact < facts.size(); fact++) {
            builder.text(unit, 0, fact, facts.get(fact));
        }
        builder.flag(unit, 1, 0, true);
        return builder.build();
    }

    private static CriteriaSet set(Rule rule) {
        return Sets.set(
                RoundingPolicy.DEFAULT,
                Sets.leaf("1", BigDecimal.valueOf(2), rule),
                Sets.leaf("2", BigDecimal.ONE, new AllOrNothing("Đã thực hiện")));
    }
}
