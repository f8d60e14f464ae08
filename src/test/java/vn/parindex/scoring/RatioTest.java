package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.parindex.scoring.Given.explained;
import static vn.parindex.scoring.Given.number;
import static vn.parindex.scoring.Given.problems;
import static vn.parindex.scoring.Given.scored;

import org.junit.jupiter.api.Test;

class RatioTest {

    private static final Ratio PLAIN = new Ratio("Số nhiệm vụ đã hoàn thành", "Số nhiệm vụ trong kế hoạch", null, null);
    private static final Ratio BOUNDED =
            new Ratio("Số hồ sơ đúng hạn", "Số hồ sơ đã giải quyết", number("70"), number("95"));

    @Test
    void isProportional() {
        assertThat(scored(PLAIN, "1.5", "achieved", 45, "planned", 50).points()).isEqualTo(number("1.35"));
    }

    @Test
    void explainsAnExactShareAsADecimal() {
        assertThat(explained(PLAIN, "1.5", "achieved", 45, "planned", 50))
                .isEqualTo("Đạt 45/50 = 90 % → 0,90 × 1,5 = 1,35 điểm");
    }

    @Test
    void explainsAnInexactShareAsAFractionSoThatTheArithmeticHolds() {
        assertThat(explained(PLAIN, "1.5", "achieved", 41, "planned", 49))
                .isEqualTo("Đạt 41/49 ≈ 83,67 % → 41/49 × 1,5 ≈ 1,26 điểm");
    }

    @Test
    void roundsOnceAndNotOnTheWay() {
        // 67/100 of 1.50 is 1.005; a share rounded first to 0.67 and a float would both give 1.00
        assertThat(scored(PLAIN, "1.5", "achieved", 67, "planned", 100).points())
                .isEqualTo(number("1.01"));
        assertThat(scored(PLAIN, "3", "achieved", 1, "planned", 3).points()).isEqualTo(number("1.00"));
    }

    @Test
    void givesNothingBelowTheFloorAndSaysSo() {
        assertThat(explained(BOUNDED, "2", "achieved", 30, "planned", 50))
                .isEqualTo("Đạt 30/50 = 60 %, dưới mức tối thiểu 70 % → 0 điểm");
    }

    @Test
    void isProportionalFromTheFloorOn() {
        assertThat(scored(BOUNDED, "2", "achieved", 35, "planned", 50).points()).isEqualTo(number("1.40"));
    }

    @Test
    void neverPrintsAShareBelowTheFloorAsTheFloorItself() {
        assertThat(explained(BOUNDED, "2", "achieved", 69999, "planned", 100000))
                .startsWith("Đạt 69999/100000 = 69,999 %, dưới mức tối thiểu 70 %");
    }

    @Test
    void givesTheMaximumFromTheTargetOnAndSaysSo() {
        assertThat(explained(BOUNDED, "2", "achieved", 95, "planned", 100))
                .isEqualTo("Đạt 95/100 = 95 %, từ mục tiêu 95 % trở lên được điểm tối đa → 2 điểm");
        assertThat(scored(BOUNDED, "2", "achieved", 949, "planned", 1000).points())
                .isEqualTo(number("1.90"));
    }

    @Test
    void refusesNothingPlanned() {
        assertThat(problems(PLAIN, "achieved", 0, "planned", 0))
                .containsExactly("“Số nhiệm vụ trong kế hoạch” là 0 nên không tính được tỷ lệ; hãy nhập số lớn hơn 0,"
                        + " hoặc chọn Không áp dụng và nêu lý do nếu trong năm không phát sinh.");
    }

    @Test
    void refusesMoreAchievedThanPlanned() {
        assertThat(problems(PLAIN, "achieved", 51, "planned", 50))
                .containsExactly("“Số nhiệm vụ đã hoàn thành” (51) lớn hơn “Số nhiệm vụ trong kế hoạch” (50);"
                        + " hãy kiểm tra lại hai số này.");
    }

    @Test
    void reportsAllProblemsAtOnce() {
        assertThat(problems(PLAIN, "achieved", -1, "planned", 0))
                .hasSize(2)
                .anySatisfy(problem ->
                        assertThat(problem).isEqualTo("“Số nhiệm vụ đã hoàn thành” là -1; phải từ 0 trở lên."))
                .anySatisfy(problem -> assertThat(problem).startsWith("“Số nhiệm vụ trong kế hoạch” là 0"));
        assertThat(problems(PLAIN)).hasSize(2).allSatisfy(problem -> assertThat(problem)
                .startsWith("Thiếu “Số nhiệm vụ"));
    }

    @Test
    void describesItsBounds() {
        assertThat(BOUNDED.describe(number("2")))
                .isEqualTo("Điểm bằng tỷ lệ “Số hồ sơ đúng hạn” trên “Số hồ sơ đã giải quyết” nhân với 2 điểm;"
                        + " đạt từ 95 % trở lên được đủ 2 điểm; dưới 70 % được 0 điểm.");
        assertThat(PLAIN.describe(number("1.5"))).endsWith("nhân với 1,5 điểm.");
    }

    @Test
    void refusesBoundsThatContradict() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratio("a", "b", number("90"), number("80")))
                .withMessage("“target” là 80; phải từ 90 đến 100.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio("a", "b", number("-1"), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio("a", "b", null, number("0")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(" ", "b", null, null));
    }
}
