package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.parindex.scoring.Given.explained;
import static vn.parindex.scoring.Given.number;
import static vn.parindex.scoring.Given.problems;

import org.junit.jupiter.api.Test;

class SurveyTest {

    private static final Survey SURVEY = new Survey(5);

    @Test
    void isTheShareOfTheBestAnswer() {
        assertThat(explained(SURVEY, "1.5", "ballots", 41, "total", 172))
                .isEqualTo("41 phiếu hợp lệ, tổng 172/205 điểm ≈ 83,9 % → 172/205 × 1,5 ≈ 1,26 điểm");
        assertThat(explained(SURVEY, "2", "ballots", 20, "total", 80))
                .isEqualTo("20 phiếu hợp lệ, tổng 80/100 điểm = 80 % → 0,80 × 2 = 1,6 điểm");
    }

    @Test
    void refusesNoBallots() {
        assertThat(problems(SURVEY, "ballots", 0, "total", 5))
                .containsExactly("“Số phiếu hợp lệ” là 0; phải từ 1 trở lên.");
    }

    @Test
    void refusesATotalTheBallotsCannotHaveGiven() {
        String expected = "với 41 phiếu hợp lệ, mỗi phiếu từ 1 đến 5 điểm, tổng phải từ 41 đến 205.";
        assertThat(problems(SURVEY, "ballots", 41, "total", 206))
                .containsExactly("“Tổng điểm của các phiếu” là 206; " + expected);
        assertThat(problems(SURVEY, "ballots", 41, "total", 40))
                .containsExactly("“Tổng điểm của các phiếu” là 40; " + expected);
    }

    @Test
    void refusesHalfABallot() {
        assertThat(problems(SURVEY, "ballots", "41.5", "total", 172))
                .containsExactly("“Số phiếu hợp lệ” là 41,5; phải là số nguyên.");
    }

    @Test
    void refusesAScaleOfOneAnswer() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Survey(1));
    }

    @Test
    void describesTheScale() {
        assertThat(SURVEY.describe(number("1.5"))).contains("thang 1 đến 5").endsWith("nhân với 1,5 điểm.");
    }
}
