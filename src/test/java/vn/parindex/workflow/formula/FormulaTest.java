package vn.parindex.workflow.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.scoring.FactSpec;
import vn.parindex.scoring.Facts;
import vn.parindex.scoring.Formula;
import vn.parindex.scoring.InvalidFacts;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.Option;
import vn.parindex.scoring.RoundingPolicy;

class FormulaTest {

    private static final BigDecimal MAXIMUM = new BigDecimal("1.5");

    private static final List<FactSpec> FACTS = List.of(
            fact("a", "Số hồ sơ đúng hạn", FactSpec.Kind.INTEGER),
            fact("b", "Tổng số hồ sơ", FactSpec.Kind.DECIMAL),
            fact("ok", "Có báo cáo", FactSpec.Kind.BOOLEAN),
            new FactSpec(
                    "level",
                    "Mức độ",
                    FactSpec.Kind.CHOICE,
                    null,
                    null,
                    List.of(new Option("high", "Cao"), new Option("low", "Thấp"))));

    @Test
    void points_come_of_the_formula_exactly() {
        Formula formula = formula("if ok and level = \"high\" then max * a / b else 0");
        LeafScore.Scored scored = score(formula, "41", "49", "true", "high");
        assertThat(scored.points()).isEqualTo(new BigDecimal("1.26"));
        assertThat(scored.explanation())
                .isEqualTo("Số hồ sơ đúng hạn: 41; Tổng số hồ sơ: 49; Có báo cáo: Có; Mức độ: Cao; theo công thức"
                        + " “if ok and level = \"high\" then max * a / b else 0” → 1,255102040816326530612244897959184"
                        + " ≈ 1,26 điểm");
        assertThat(score(formula, "41", "49", "true", "low").points()).isEqualByComparingTo("0");
    }

    @Test
    void decimals_are_not_floating_point_numbers() {
        assertThat(score(formula("0.1 + 0.2 + 0 * a"), "1", "1", "true", "low").explanation())
                .endsWith("→ 0,3 điểm");
    }

    @Test
    void a_result_outside_the_range_is_kept_within_it_and_says_so() {
        assertThat(score(formula("a"), "7", "1", "true", "low").explanation())
                .endsWith("được 7, ngoài khoảng từ 0 đến 1,5 nên tính bằng mức gần nhất → 1,5 điểm");
        assertThat(score(formula("0 - a"), "7", "1", "true", "low").points()).isEqualByComparingTo("0");
    }

    @Test
    void a_division_by_0_is_a_problem_and_not_nothing() {
        assertThatThrownBy(() -> score(formula("a / b"), "1", "0", "true", "low"))
                .isInstanceOf(InvalidFacts.class)
                .hasMessageContaining("không cho kết quả là số");
    }

    @Test
    void a_missing_fact_is_a_problem() {
        assertThat(formula("a / b").problems(MAXIMUM, new Facts(Map.of("a", "1"))))
                .hasSize(3)
                .allMatch(problem -> problem.startsWith("Thiếu"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for i in 1..1000000000 return i",
                "some i in [1,2] satisfies i > 1",
                "{a: 1}.a",
                "function(x) x + 1",
                "now()",
                "get value({}, \"a\")",
                "a + nope",
                "2 ** 1000000000",
                "a +",
                ""
            })
    void whatever_is_not_plain_arithmetic_is_refused_when_the_set_is_read(String expression) {
        assertThatIllegalArgumentException().isThrownBy(() -> formula(expression));
    }

    @Test
    void a_fact_may_not_take_the_name_of_the_maximum() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.of("max", "Điểm.", List.of(fact("max", "Số", FactSpec.Kind.INTEGER))));
    }

    @Test
    void formulas_of_the_same_text_are_equal() {
        assertThat(formula("a * 0.1")).isEqualTo(formula("a * 0.1")).isNotEqualTo(formula("a * 0.2"));
    }

    @Property(tries = 200)
    void a_formula_never_leaves_the_range_of_its_leaf(
            @ForAll @IntRange(min = 0, max = 2000) int a, @ForAll @IntRange(min = 1, max = 2000) int b) {
        assertThat(score(formula("3 * a / b - 1"), "" + a, "" + b, "true", "low")
                        .points())
                .isBetween(BigDecimal.ZERO, MAXIMUM);
    }

    private static LeafScore.Scored score(Formula formula, String a, String b, String ok, String level) {
        var facts = new Facts(Map.of("a", a, "b", b, "ok", ok, "level", level));
        return (LeafScore.Scored) formula.score(MAXIMUM, facts, RoundingPolicy.DEFAULT);
    }

    private static Formula formula(String expression) {
        return Formula.of(expression, "Điểm theo tỷ lệ hồ sơ.", FACTS);
    }

    private static FactSpec fact(String name, String label, FactSpec.Kind kind) {
        return new FactSpec(name, label, kind, null, null, List.of());
    }
}
