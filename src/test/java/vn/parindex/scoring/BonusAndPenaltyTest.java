package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.parindex.scoring.Given.explained;
import static vn.parindex.scoring.Given.leaf;
import static vn.parindex.scoring.Given.number;
import static vn.parindex.scoring.Given.parent;
import static vn.parindex.scoring.Given.points;
import static vn.parindex.scoring.Given.problems;
import static vn.parindex.scoring.Given.scored;
import static vn.parindex.scoring.Given.set;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BonusAndPenaltyTest {

    private static final Rule BONUS = new Bonus("Số mô hình được nhân rộng", number("0.5"));
    private static final Rule PENALTY = new Penalty("Số lần báo cáo chậm", number("0.25"));

    private static final CriteriaSet SET = set(
            parent("1", "10", leaf("1.1", "6"), leaf("1.2", "4")),
            parent("9", "0", leaf("9.1", "2", BONUS), leaf("9.2", "1", PENALTY)));

    @Test
    void bonus_points_count_up_to_their_cap() {
        assertThat(explained(BONUS, "2", "count", "3")).isEqualTo("Số mô hình được nhân rộng: 3 → 3 × 0,5 = 1,5 điểm");
        assertThat(explained(BONUS, "2", "count", "5"))
                .isEqualTo(
                        "Số mô hình được nhân rộng: 5; 5 × 0,5 = 2,5 vượt điểm tối đa nên tính bằng điểm tối đa → 2 điểm");
    }

    @Test
    void penalty_points_go_down_to_their_cap() {
        assertThat(explained(PENALTY, "1", "violations", "2"))
                .isEqualTo("Số lần báo cáo chậm: 2 → 2 × -0,25 = -0,5 điểm");
        assertThat(scored(PENALTY, "1", "violations", "9").points()).isEqualByComparingTo("-1");
        assertThat(scored(PENALTY, "1", "violations", "0").points()).isEqualByComparingTo("0");
        assertThat(problems(PENALTY, "violations", "-1"))
                .containsExactly("“Số lần báo cáo chậm” là -1; phải từ 0 trở lên.");
    }

    @Test
    void they_change_the_points_of_a_unit_but_not_what_it_can_reach() {
        Tally tally = RollUp.of(
                SET, Map.of("1.1", points("5"), "1.2", points("3"), "9.1", points("1"), "9.2", points("-0.25")));
        assertThat(SET.maximum()).isEqualByComparingTo("10");
        assertThat(tally.maximum()).isEqualByComparingTo("10");
        assertThat(tally.points()).isEqualByComparingTo("8.75");
        assertThat(tally.explanation()).isEqualTo("1 được 8/10; 9 cộng 0,75 → cộng 8,75/10 điểm = 87,50 %");
        assertThat(tally.find("9").orElseThrow().explanation()).isEqualTo("9.1 cộng 1; 9.2 trừ 0,25 → cộng 0,75 điểm");
    }

    @Test
    void a_unit_never_rises_above_its_maximum_nor_falls_below_0() {
        Tally best =
                RollUp.of(SET, Map.of("1.1", points("6"), "1.2", points("4"), "9.1", points("2"), "9.2", points("0")));
        assertThat(best.indexPercent()).isEqualByComparingTo("100");
        assertThat(best.explanation())
                .isEqualTo("1 được 10/10; 9 cộng 2 → cộng 12 điểm, tính trong khoảng từ 0 đến điểm tối đa →"
                        + " được 10/10 điểm = 100,00 %");
        Tally worst = RollUp.of(
                SET, Map.of("1.1", points("0"), "1.2", points("0.5"), "9.1", points("0"), "9.2", points("-1")));
        assertThat(worst.points()).isEqualByComparingTo("0");
    }

    @Test
    void a_set_of_nothing_else_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(parent("9", "0", leaf("9.1", "2", BONUS))))
                .withMessage("Bộ tiêu chí mau chỉ có điểm thưởng, điểm trừ.");
    }
}
