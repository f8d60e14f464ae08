package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.scoring.Given.number;

import org.junit.jupiter.api.Test;

class LeafScoreTest {

    private static final Criterion LEAF = Given.leaf("1", "1.5");

    @Test
    void judgedPointsNameTheMaximum() {
        LeafScore.Scored judged = LeafScore.judged(number("1.25"), LEAF, RoundingPolicy.DEFAULT);
        assertThat(judged.points()).isEqualTo(number("1.25"));
        assertThat(judged.explanation()).isEqualTo("Cơ quan thẩm định cho 1,25 trên tối đa 1,5 điểm");
    }

    @Test
    void judgedPointsTakeTheScaleOfTheSet() {
        assertThat(LeafScore.judged(number("1"), LEAF, RoundingPolicy.DEFAULT).points())
                .isEqualTo(number("1.00"));
    }

    @Test
    void judgedPointsStayWithinBounds() {
        assertRefused("-0.5", "Điểm -0,5 nhỏ hơn 0; hãy nhập số điểm từ 0 đến 1,5.");
        assertRefused("1.51", "Điểm 1,51 vượt điểm tối đa 1,5; hãy nhập số điểm từ 0 đến 1,5.");
        assertRefused("1.255", "Điểm 1,255 có quá 2 chữ số thập phân; hãy làm tròn trước khi nhập.");
    }

    @Test
    void missingPointsAreNotNothing() {
        assertThatThrownBy(() -> LeafScore.judged(null, LEAF, RoundingPolicy.DEFAULT))
                .isInstanceOf(InvalidFacts.class)
                .hasMessage("Thiếu điểm: hãy nhập số điểm từ 0 đến 1,5.");
    }

    @Test
    void allProblemsComeAtOnce() {
        assertThatThrownBy(() -> LeafScore.judged(number("2.555"), LEAF, RoundingPolicy.DEFAULT))
                .isInstanceOfSatisfying(InvalidFacts.class, refusal -> assertThat(refusal.problems())
                        .hasSize(2));
    }

    @Test
    void notApplicableNeedsAReason() {
        assertThat(LeafScore.notApplicable(" Không có đơn vị sự nghiệp ").explanation())
                .isEqualTo("Không áp dụng: Không có đơn vị sự nghiệp");
        assertThatThrownBy(() -> LeafScore.notApplicable(" ")).isInstanceOf(InvalidFacts.class);
    }

    @Test
    void judgedPenaltyPointsAreTakenOff() {
        Criterion leaf = Given.leaf("9", "2", new Penalty("Số vụ vi phạm", number("0.5")));
        LeafScore.Scored judged = LeafScore.judged(number("-1.5"), leaf, RoundingPolicy.DEFAULT);
        assertThat(judged.points()).isEqualTo(number("-1.50"));
        assertThat(judged.explanation()).isEqualTo("Cơ quan thẩm định cho -1,5 điểm (từ -2 đến 0)");
        assertThatThrownBy(() -> LeafScore.judged(number("0.5"), leaf, RoundingPolicy.DEFAULT))
                .isInstanceOf(InvalidFacts.class)
                .hasMessage("Điểm 0,5 vượt điểm tối đa 0; hãy nhập số điểm từ -2 đến 0.");
    }

    private static void assertRefused(String points, String problem) {
        assertThatThrownBy(() -> LeafScore.judged(number(points), LEAF, RoundingPolicy.DEFAULT))
                .isInstanceOf(InvalidFacts.class)
                .hasMessage(problem);
    }
}
