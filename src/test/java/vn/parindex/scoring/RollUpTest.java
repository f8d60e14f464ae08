package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.scoring.Given.leaf;
import static vn.parindex.scoring.Given.number;
import static vn.parindex.scoring.Given.parent;
import static vn.parindex.scoring.Given.points;
import static vn.parindex.scoring.Given.set;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static final CriteriaSet SET = set(
            parent("1", "3", leaf("1.1", "1.5"), leaf("1.2", "1.5")),
            parent("2", "6", leaf("2.1", "2.5"), leaf("2.2", "3.5", Basis.SURVEY)));

    private static final LeafScore NOT_APPLICABLE = LeafScore.notApplicable("Không có đơn vị sự nghiệp");

    @Test
    void addsLeavesUp() {
        Tally tally = RollUp.of(
                SET, Map.of("1.1", points("1.35"), "1.2", points("0.5"), "2.1", points("2"), "2.2", points("3.01")));
        assertThat(tally.points()).isEqualByComparingTo("6.86");
        assertThat(tally.maximum()).isEqualByComparingTo("9");
        assertThat(tally.indexPercent()).isEqualTo(number("76.22"));
        assertThat(tally.find("1").orElseThrow().points()).isEqualByComparingTo("1.85");
    }

    @Test
    void explainsEveryNodeByItsChildren() {
        Tally tally = RollUp.of(
                SET, Map.of("1.1", points("1.35"), "1.2", NOT_APPLICABLE, "2.1", points("2"), "2.2", points("3")));
        assertThat(tally.find("1").orElseThrow().explanation())
                .isEqualTo("1.1 được 1,35/1,5; 1.2 không áp dụng → cộng 1,35/1,5 điểm");
        assertThat(tally.find("1.2").orElseThrow().explanation()).isEqualTo("Không áp dụng: Không có đơn vị sự nghiệp");
        assertThat(tally.explanation()).isEqualTo("1 được 1,35/1,5; 2 được 5/6 → cộng 6,35/7,5 điểm ≈ 84,67 %");
    }

    @Test
    void aLeafThatDoesNotApplyLeavesPointsAndMaximum() {
        Tally tally = RollUp.of(
                SET, Map.of("1.1", NOT_APPLICABLE, "1.2", NOT_APPLICABLE, "2.1", points("2.5"), "2.2", points("3.5")));
        assertThat(tally.maximum()).isEqualByComparingTo("6");
        assertThat(tally.indexPercent()).isEqualTo(number("100.00"));
        assertThat(tally.find("1").orElseThrow().applies()).isFalse();
        assertThat(tally.find("1").orElseThrow().explanation())
                .isEqualTo("1.1 không áp dụng; 1.2 không áp dụng → không áp dụng");
    }

    @Test
    void addsOnlyTheSelfAssessedPartIfAsked() {
        Tally tally = RollUp.of(
                SET, List.of(Basis.SELF), Map.of("1.1", points("1.5"), "1.2", points("1"), "2.1", points("2")));
        assertThat(tally.maximum()).isEqualByComparingTo("5.5");
        assertThat(tally.points()).isEqualByComparingTo("4.5");
        assertThat(tally.find("2.2")).isEmpty();
    }

    @Test
    void refusesEverythingThatIsWrongAtOnce() {
        Map<String, LeafScore> leaves =
                Map.of("1.1", points("1.51"), "1.2", points("-0.1"), "2.1", points("2.001"), "3.1", points("1"));
        assertThatThrownBy(() -> RollUp.of(SET, leaves))
                .isInstanceOfSatisfying(InvalidFacts.class, refusal -> assertThat(refusal.problems())
                        .containsExactly(
                                "Tiêu chí 1.1 (Tiêu chí 1.1): Điểm 1,51 vượt điểm tối đa 1,5; hãy nhập số điểm từ 0"
                                        + " đến 1,5.",
                                "Tiêu chí 1.2 (Tiêu chí 1.2): Điểm -0,1 nhỏ hơn 0; hãy nhập số điểm từ 0 đến 1,5.",
                                "Tiêu chí 2.1 (Tiêu chí 2.1): Điểm 2,001 có quá 2 chữ số thập phân; hãy làm tròn trước"
                                        + " khi nhập.",
                                "Tiêu chí 2.2 (Tiêu chí 2.2) chưa có điểm.",
                                "Tiêu chí 3.1 không thuộc các tiêu chí được tính điểm của “Bộ tiêu chí mẫu”."));
    }

    @Test
    void refusesPointsOnANodeThatIsNotALeaf() {
        assertThatThrownBy(() -> RollUp.of(set(parent("1", "1", leaf("1.1", "1"))), Map.of("1", points("1"))))
                .isInstanceOfSatisfying(InvalidFacts.class, refusal -> assertThat(refusal.problems())
                        .hasSize(2));
    }

    @Test
    void refusesAnIndexOfNothing() {
        assertThatThrownBy(() -> RollUp.of(set(leaf("1", "1")), Map.of("1", NOT_APPLICABLE)))
                .isInstanceOf(InvalidFacts.class)
                .hasMessageContaining("Không có tiêu chí nào được áp dụng");
    }
}
