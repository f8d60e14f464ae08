package vn.parindex.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.parindex.scoring.survey.Asked.answers;
import static vn.parindex.scoring.survey.Asked.explained;
import static vn.parindex.scoring.survey.Asked.from;
import static vn.parindex.scoring.survey.Asked.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.LeafScore;

/** How answers become points, and the sentence that says so. */
class SurveyScoringTest {

    private static final SurveyRules DEFAULT = SurveyRules.DEFAULT;

    @Test
    void points_are_the_mean_answer_as_a_share_of_the_best_one() {
        // 4,1 × 200 = 820 = 10×2 + 20×3 + 110×4 + 60×5
        assertThat(explained(DEFAULT, "1.1", from("dan", answers(0, 10, 20, 110, 60))))
                .isEqualTo("200 phiếu hợp lệ, trung bình 4,1/5 → 0,82 × 1 = 0,82 điểm");
    }

    @Test
    void what_is_rounded_says_so_and_can_be_multiplied_by_hand() {
        // 172/41 of 5
        assertThat(explained(
                        DEFAULT, "1.2", from("dan", answers(0, 1, 4, 22, 14).plus(Distribution.BLANK, 3))))
                .isEqualTo("41 phiếu hợp lệ, trung bình ≈ 4,2/5 → 0,839 × 1,5 ≈ 1,26 điểm");
    }

    @Test
    void without_weights_every_ballot_counts_the_same() {
        // 3 × 5 and 20 × 4
        assertThat(explained(
                        DEFAULT, "1.1", from("lanh-dao", answers(0, 0, 0, 0, 3)), from("dan", answers(0, 0, 0, 20, 0))))
                .isEqualTo("23 phiếu hợp lệ, trung bình ≈ 4,13/5 → 0,8261 × 1 ≈ 0,83 điểm");
    }

    @Test
    void with_weights_every_group_counts_with_its_own() {
        // (5 × 60 + 4 × 40) ÷ 100 = 4,6
        assertThat(explained(
                        weighted(60, 40),
                        "1.1",
                        from("lanh-dao", answers(0, 0, 0, 0, 3)),
                        from("dan", answers(0, 0, 0, 20, 0))))
                .isEqualTo(
                        "23 phiếu hợp lệ, trung bình theo trọng số của 2 nhóm đối tượng 4,6/5 → 0,92 × 1 = 0,92 điểm");
    }

    @Test
    void a_group_without_an_answer_leaves_the_weights_to_the_others() {
        assertThat(explained(
                        weighted(60, 40),
                        "1.1",
                        from("lanh-dao", Distribution.empty(5).plus(Distribution.NO_OPINION, 3)),
                        from("dan", answers(0, 0, 0, 20, 0))))
                .isEqualTo("20 phiếu hợp lệ, trung bình theo trọng số của 1 nhóm đối tượng 4/5 → 0,80 × 1 = 0,8 điểm");
    }

    @Test
    void several_questions_of_a_group_about_a_criterion_share_its_weight() {
        // lanh-dao: (5 + 3) ÷ 2 = 4, weight 50; dan: 2, weight 50
        var first = new GroupAnswers("lanh-dao", "a", answers(0, 0, 0, 0, 9));
        var second = new GroupAnswers("lanh-dao", "b", answers(0, 0, 1, 0, 0));
        assertThat(explained(weighted(50, 50), "1.1", first, second, from("dan", answers(0, 6, 0, 0, 0))))
                .isEqualTo(
                        "16 câu trả lời hợp lệ, trung bình theo trọng số của 2 nhóm đối tượng 3/5 → 0,60 × 1 = 0,6 điểm");
    }

    @Test
    void a_criterion_with_too_few_answers_does_not_apply() {
        assertThat(score(DEFAULT, "1.1", from("lanh-dao", answers(0, 0, 0, 1, 3).plus(Distribution.BLANK, 2))))
                .isEqualTo(LeafScore.notApplicable("4 phiếu hợp lệ trong 6 phiếu, dưới mức tối thiểu 5"));
    }

    @Test
    void a_criterion_that_nobody_was_asked_about_does_not_apply() {
        assertThat(new SurveyScoring(Asked.SET, DEFAULT).score(Map.of()))
                .containsOnlyKeys("1.1", "1.2", "1.3")
                .allSatisfy((code, score) -> assertThat(score)
                        .isEqualTo(LeafScore.notApplicable("không có phiếu nào trả lời tiêu chí này")));
    }

    @Test
    void blank_spoiled_and_no_opinion_together_may_reach_the_limit_but_not_pass_it() {
        Distribution atLimit = answers(0, 0, 0, 0, 7)
                .plus(Distribution.BLANK, 1)
                .plus(Distribution.SPOILED, 1)
                .plus(Distribution.NO_OPINION, 1);
        SurveyRules rules = rules(30, WhenNothing.NOT_APPLICABLE);

        assertThat(explained(rules, "1.1", from("dan", atLimit)))
                .isEqualTo("7 phiếu hợp lệ, trung bình 5/5 → 1,00 × 1 = 1 điểm");
        assertThat(explained(rules, "1.1", from("dan", atLimit.plus(Distribution.BLANK, 1))))
                .isEqualTo(
                        "Không áp dụng: 4 trong 11 phiếu để trống, không có ý kiến hoặc không hợp lệ (≈ 36,36 %), vượt mức cho phép 30 %");
    }

    @Test
    void a_share_just_above_the_limit_is_not_printed_as_the_limit() {
        Distribution justAbove = answers(0, 0, 0, 0, 699_999).plus(Distribution.BLANK, 300_001);
        assertThat(explained(rules(30, WhenNothing.NOT_APPLICABLE), "1.1", from("dan", justAbove)))
                .contains("(30,0001 %), vượt mức cho phép 30 %");
    }

    @Test
    void a_criterion_without_answers_can_get_the_share_of_the_others() {
        Map<String, LeafScore> scores = new SurveyScoring(Asked.SET, rules(100, WhenNothing.MEAN_OF_SET))
                .score(Map.of(
                        "1.1", List.of(from("dan", answers(0, 0, 0, 10, 0))),
                        "1.2", List.of(from("dan", answers(0, 0, 10, 0, 0)))));

        assertThat(scores.keySet()).containsExactly("1.1", "1.2", "1.3");
        // (0,8 + 0,9) of (1 + 1,5)
        assertThat(scores.get("1.3").explanation())
                .isEqualTo(
                        "Không có phiếu nào trả lời tiêu chí này; lấy theo 1,7/2,5 điểm của các tiêu chí điều tra xã hội học còn lại → 1,7/2,5 × 2 = 1,36 điểm");
    }

    @Test
    void where_nothing_at_all_was_answered_there_is_no_share_to_take() {
        assertThat(new SurveyScoring(Asked.SET, rules(100, WhenNothing.MEAN_OF_SET)).score(Map.of()))
                .allSatisfy((code, score) -> assertThat(score).isInstanceOf(LeafScore.NotApplicable.class));
    }

    @Test
    void a_criterion_without_answers_can_get_nothing() {
        assertThat(score(rules(100, WhenNothing.NO_POINTS), "1.1"))
                .isEqualTo(new LeafScore.Scored(
                        new BigDecimal("0.00"), "Không có phiếu nào trả lời tiêu chí này → 0 điểm"));
    }

    @Test
    void answers_that_do_not_belong_to_the_set_are_refused() {
        GroupAnswers answers = from("dan", answers(0, 0, 0, 0, 9));

        assertThatIllegalArgumentException().isThrownBy(() -> score(DEFAULT, "9.9", answers));
        assertThatIllegalArgumentException().isThrownBy(() -> score(DEFAULT, "1.4", answers));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score(DEFAULT, "1.1", from("dan", new Distribution(List.of(0, 9), 0, 0, 0))));
        assertThatIllegalArgumentException().isThrownBy(() -> score(DEFAULT, "1.1", answers, answers));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score(weighted(1, 1), "1.1", from("khac", answers(0, 0, 0, 0, 9))));
    }

    @Test
    void rules_that_would_tell_what_a_few_answered_or_make_no_sense_are_refused() {
        BigDecimal all = BigDecimal.valueOf(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SurveyRules(Map.of(), 4, all, WhenNothing.NO_POINTS))
                .withMessageContaining("từ 5 trở lên");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SurveyRules(Map.of("dan", BigDecimal.ZERO), 5, all, WhenNothing.NO_POINTS))
                .withMessageContaining("“dan” phải lớn hơn 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SurveyRules(Map.of(), 5, new BigDecimal("100.1"), WhenNothing.NO_POINTS));
    }

    private static SurveyRules weighted(int leaders, int citizens) {
        return Asked.weights(Map.of("lanh-dao", BigDecimal.valueOf(leaders), "dan", BigDecimal.valueOf(citizens)));
    }

    private static SurveyRules rules(int largestUnusable, WhenNothing whenNothing) {
        return new SurveyRules(Map.of(), 5, BigDecimal.valueOf(largestUnusable), whenNothing);
    }
}
