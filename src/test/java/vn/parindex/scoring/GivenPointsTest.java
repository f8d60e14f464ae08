package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Given.explained;
import static vn.parindex.scoring.Given.number;
import static vn.parindex.scoring.Given.problems;
import static vn.parindex.scoring.Given.scored;

import org.junit.jupiter.api.Test;

class GivenPointsTest {

    private static final Rule RULE = new GivenPoints("kết quả thẩm định của Bộ Nội vụ");

    @Test
    void points_are_taken_as_they_are_stated() {
        assertThat(explained(RULE, "1.5", "given", "1.25"))
                .isEqualTo("Điểm theo kết quả thẩm định của Bộ Nội vụ: 1,25 → 1,25 điểm");
    }

    @Test
    void longer_points_are_rounded_once_and_say_so() {
        assertThat(scored(RULE, "1.5", "given", "1.005").points()).isEqualTo(number("1.01"));
        assertThat(explained(RULE, "1.5", "given", "1.005")).endsWith("→ 1,005 ≈ 1,01 điểm");
    }

    @Test
    void points_above_the_maximum_are_refused() {
        assertThat(problems(RULE, "given", "10.5"))
                .containsExactly("Điểm 10,5 vượt điểm tối đa 10; hãy nhập số điểm từ 0 đến 10.");
        assertThat(problems(RULE)).hasSize(1);
    }

    @Test
    void they_may_stand_for_a_survey_that_somebody_else_did() {
        assertThat(RULE.suits(Basis.SURVEY)).isTrue();
        assertThat(new AllOrNothing("q").suits(Basis.SURVEY)).isFalse();
    }
}
