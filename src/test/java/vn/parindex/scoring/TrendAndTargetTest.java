package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Given.number;

import org.junit.jupiter.api.Test;

class TrendAndTargetTest {

    @Test
    void a_change_of_an_index_is_told_in_percentage_points() {
        Trend rise = new Trend(2022, number("83.21"), number("87.54"));
        assertThat(rise.change()).isEqualByComparingTo("4.33");
        assertThat(rise.explanation()).isEqualTo("Tăng 4,33 điểm phần trăm so với năm 2022 (83,21 % → 87,54 %)");
        assertThat(new Trend(2022, number("90.10"), number("88.00")).explanation())
                .isEqualTo("Giảm 2,10 điểm phần trăm so với năm 2022 (90,10 % → 88,00 %)");
        assertThat(new Trend(2022, number("90.10"), number("90.1")).explanation())
                .startsWith("Không thay đổi so với năm 2022");
    }

    @Test
    void the_distance_to_a_target_ends_at_it() {
        Target missed = new Target(number("9.4"), number("8.67"), "điểm");
        assertThat(missed.distance()).isEqualByComparingTo("0.73");
        assertThat(missed.explanation()).isEqualTo("Còn thiếu 0,73 điểm so với mục tiêu (8,67/9,4 điểm)");
        Target reached = new Target(number("80"), number("81.5"), "%");
        assertThat(reached.isReached()).isTrue();
        assertThat(reached.distance()).isEqualByComparingTo("0");
        assertThat(reached.explanation()).isEqualTo("Đạt mục tiêu (81,5/80 %)");
    }
}
