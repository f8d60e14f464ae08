package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.parindex.scoring.Given.explained;
import static vn.parindex.scoring.Given.number;
import static vn.parindex.scoring.Given.problems;

import org.junit.jupiter.api.Test;
import vn.parindex.scoring.Change.Direction;

class ChangeTest {

    private static final Change MORE =
            new Change("Số hồ sơ năm trước", "Số hồ sơ năm nay", Direction.INCREASE, number("10"));
    private static final Change FEWER =
            new Change("Biên chế năm 2015", "Biên chế năm nay", Direction.DECREASE, number("10"));

    @Test
    void givesTheMaximumFromTheTargetOn() {
        assertThat(explained(MORE, "2", "base", 200, "current", 220))
                .isEqualTo("Từ 200 lên 220, tăng 10 %, đạt mục tiêu tăng 10 % nên được điểm tối đa → 2 điểm");
    }

    @Test
    void isProportionalBelowTheTarget() {
        assertThat(explained(MORE, "2", "base", 200, "current", 210))
                .isEqualTo("Từ 200 lên 210, tăng 5 % so với mục tiêu tăng 10 % → 0,50 × 2 = 1 điểm");
        assertThat(explained(FEWER, "2", "base", 300, "current", 290))
                .isEqualTo(
                        "Từ 300 xuống 290, giảm khoảng 3,33 % so với mục tiêu giảm 10 % → 1000/3000 × 2 ≈ 0,67 điểm");
    }

    @Test
    void givesNothingWithoutChangeInTheWantedDirection() {
        assertThat(explained(MORE, "2", "base", 200, "current", 190))
                .isEqualTo("Từ 200 xuống 190, giảm 5 %, không tăng → 0 điểm");
        assertThat(explained(FEWER, "2", "base", 200, "current", 200))
                .isEqualTo("Giữ nguyên ở mức 200, không giảm → 0 điểm");
    }

    @Test
    void refusesABaseOfNothing() {
        assertThat(problems(MORE, "base", 0, "current", 5)).singleElement().satisfies(problem -> assertThat(problem)
                .startsWith("“Số hồ sơ năm trước” là 0 nên không tính được mức tăng; hãy"));
    }

    @Test
    void describesBothSides() {
        assertThat(MORE.describe(number("2")))
                .isEqualTo("“Số hồ sơ năm nay” tăng từ 10 % trở lên so với “Số hồ sơ năm trước” được 2 điểm;"
                        + " tăng ít hơn được điểm theo tỷ lệ; không tăng được 0 điểm.");
    }

    @Test
    void refusesATargetNobodyCanReach() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Change("a", "b", Direction.DECREASE, number("101")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change("a", "b", Direction.INCREASE, number("0")))
                .withMessage("“target” là 0; phải lớn hơn 0.");
    }
}
