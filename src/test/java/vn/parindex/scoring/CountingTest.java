package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.parindex.scoring.Given.explained;
import static vn.parindex.scoring.Given.number;
import static vn.parindex.scoring.Given.problems;

import org.junit.jupiter.api.Test;

/** Rules that count. */
class CountingTest {

    private static final Count INITIATIVES = new Count("Số sáng kiến được công nhận", number("0.5"));
    private static final Deduction LATE = new Deduction("Số báo cáo gửi trễ", number("0.25"));
    private static final NoViolation CLEAN = new NoViolation("Số vụ việc sai phạm");

    @Test
    void eachOneCounts() {
        assertThat(explained(INITIATIVES, "2", "count", 3))
                .isEqualTo("Số sáng kiến được công nhận: 3 → 3 × 0,5 = 1,5 điểm");
    }

    @Test
    void theMaximumCaps() {
        assertThat(explained(INITIATIVES, "2", "count", 5))
                .isEqualTo("Số sáng kiến được công nhận: 5; 5 × 0,5 = 2,5 vượt điểm tối đa nên tính bằng điểm tối đa"
                        + " → 2 điểm");
        assertThat(explained(INITIATIVES, "2", "count", 4)).doesNotContain("vượt");
    }

    @Test
    void eachViolationDeducts() {
        assertThat(explained(LATE, "1.5", "violations", 3))
                .isEqualTo("Số báo cáo gửi trễ: 3 → 1,5 − 3 × 0,25 = 0,75 điểm");
    }

    @Test
    void deductionsStopAtNothing() {
        assertThat(explained(LATE, "1.5", "violations", 9))
                .isEqualTo("Số báo cáo gửi trễ: 9; số điểm trừ 9 × 0,25 = 2,25 vượt điểm tối đa 1,5 nên chỉ trừ đến 0"
                        + " → 0 điểm");
    }

    @Test
    void oneViolationIsTooMany() {
        assertThat(explained(CLEAN, "1", "violations", 0))
                .isEqualTo("Số vụ việc sai phạm: 0, không có vi phạm → 1 điểm");
        assertThat(explained(CLEAN, "1", "violations", 1)).isEqualTo("Số vụ việc sai phạm: 1, có vi phạm → 0 điểm");
    }

    @Test
    void negativeCountsAreRefused() {
        assertThat(problems(INITIATIVES, "count", -2))
                .containsExactly("“Số sáng kiến được công nhận” là -2; phải từ 0 trở lên.");
        assertThat(problems(CLEAN)).containsExactly("Thiếu “Số vụ việc sai phạm”: hãy nhập một số nguyên.");
    }

    @Test
    void describeThemselves() {
        assertThat(INITIATIVES.describe(number("2")))
                .isEqualTo("“Số sáng kiến được công nhận”: được 0,5 điểm cho mỗi trường hợp, tối đa 2 điểm.");
        assertThat(LATE.describe(number("1.5"))).contains("mỗi trường hợp trừ 0,25 điểm");
        assertThat(CLEAN.describe(number("1"))).contains("được 1 điểm");
    }

    @Test
    void pointsForEachAreNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Count("a", null))
                .withMessage("Thiếu “each”: hãy ghi một số.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Deduction("a", number("0")));
        assertThatIllegalArgumentException().isThrownBy(() -> new NoViolation(""));
    }
}
