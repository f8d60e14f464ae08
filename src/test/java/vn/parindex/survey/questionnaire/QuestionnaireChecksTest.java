package vn.parindex.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.ClassBand;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.GivenPoints;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.Survey;
import vn.parindex.source.Problem;

/** Questionnaires against the sets and the plan that they serve. */
class QuestionnaireChecksTest {

    private static final QuestionnaireSource SOURCE = SmallForm.read().value().orElseThrow();

    @Test
    void a_questionnaire_that_asks_what_the_set_wants_has_no_problem() {
        assertThat(against(set(new Survey(3)), SOURCE)).isEmpty();
    }

    @Test
    void a_question_about_a_criterion_that_is_not_there_stands_at_its_place() {
        assertThat(against(set(new Survey(3)), SmallForm.changed("\"criterion\": \"1.1\"", "\"criterion\": \"1.9\"")))
                .containsExactly(
                        "phieu-nho.form:3:5: lỗi: Tiêu chí 1.1 “Một” của bộ “thu” không có phiếu nào của nhóm đơn vị “so” hỏi đến; thêm câu hỏi vào ít nhất một phiếu.",
                        "phieu-nho.form:16:9: lỗi: Câu hỏi “c1_1”: bộ tiêu chí “thu” không có tiêu chí 1.9; sửa thuộc tính “criterion”.");
    }

    @Test
    void a_field_is_no_leaf_to_ask_about() {
        assertThat(against(set(new Survey(3)), SmallForm.changed("\"criterion\": \"1.1\"", "\"criterion\": \"1\"")))
                .anySatisfy(problem ->
                        assertThat(problem).contains("tiêu chí 1 của bộ “thu” không chấm bằng điều tra xã hội học"));
    }

    @Test
    void a_criterion_whose_points_are_stated_takes_no_answers() {
        assertThat(against(set(new GivenPoints("Bộ Nội vụ")), SOURCE))
                .singleElement()
                .asString()
                .contains("tiêu chí 1.1 của bộ “thu” không chấm bằng điều tra xã hội học");
    }

    @Test
    void a_scale_must_be_that_of_the_rule() {
        assertThat(against(set(new Survey(5)), SOURCE))
                .singleElement()
                .asString()
                .contains("thang điểm từ 1 đến 3 nhưng tiêu chí 1.1 của bộ “thu” chấm theo thang từ 1 đến 5");
    }

    @Test
    void one_group_of_respondents_has_one_questionnaire() {
        assertThat(against(set(new Survey(3)), SOURCE, SOURCE))
                .containsExactly(
                        "phieu-nho.form:3:5: lỗi: Mã phiếu “phieu-nho” đã dùng cho tệp khác; đổi mã.",
                        "phieu-nho.form:3:5: lỗi: Nhóm đối tượng “nguoi-dan” đã có phiếu “phieu-nho”; mỗi nhóm đối tượng một mẫu phiếu.");
    }

    @Test
    void every_respondent_group_of_the_plan_has_its_questionnaire_and_the_other_way_round() {
        assertThat(texts(new QuestionnaireChecks(List.of(SOURCE))
                        .against("so", List.of(respondents("nguoi-dan"), respondents("lanh-dao")))))
                .containsExactly(
                        "phieu-nho.form:3:5: lỗi: Nhóm đối tượng “lanh-dao” (Nhóm lanh-dao) của nhóm đơn vị “so” chưa có mẫu phiếu.");
        assertThat(texts(new QuestionnaireChecks(List.of(SOURCE)).against("so", List.of())))
                .containsExactly(
                        "phieu-nho.form:3:5: lỗi: Kế hoạch không có nhóm đối tượng “nguoi-dan” cho nhóm đơn vị “so”; sửa thuộc tính “audience”.");
    }

    @Test
    void a_criterion_that_too_few_are_asked_about_can_never_be_scored() {
        var few = new RespondentGroup("nguoi-dan", "so", "Người dân", List.of(), 36, 4, "so-noi-vu", "unit");
        assertThat(texts(new QuestionnaireChecks(List.of(SOURCE)).against("so", List.of(few))))
                .singleElement()
                .asString()
                .startsWith(
                        "phieu-nho.form:16:9: lỗi: Câu hỏi “c1_1”: tiêu chí 1.1 chỉ có 4 phiếu hỏi về mỗi đơn vị; dưới 5 câu trả lời thì không chấm điểm");
        var enough = new RespondentGroup("nguoi-dan", "so", "Người dân", List.of(), 45, 5, "so-noi-vu", "unit");
        assertThat(texts(new QuestionnaireChecks(List.of(SOURCE)).against("so", List.of(enough))))
                .isEmpty();
    }

    private static List<String> against(CriteriaSet set, QuestionnaireSource... sources) {
        return texts(new QuestionnaireChecks(List.of(sources)).against("so", set));
    }

    private static List<String> texts(QuestionnaireChecks checks) {
        return checks.problems().stream().map(Problem::toString).toList();
    }

    private static RespondentGroup respondents(String code) {
        return new RespondentGroup(code, "so", "Nhóm " + code, List.of(), 20, 20, "so-noi-vu", "unit");
    }

    private static CriteriaSet set(Rule rule) {
        var leaf = new Criterion("1.1", "Một", BigDecimal.ONE, Basis.SURVEY, rule, null, List.of(), null, List.of());
        var field = new Criterion("1", "Lĩnh vực", BigDecimal.ONE, null, null, null, List.of(), null, List.of(leaf));
        return new CriteriaSet(
                "thu",
                1,
                "Thử",
                null,
                false,
                null,
                List.of("so"),
                RoundingPolicy.DEFAULT,
                ClassBand.DEFAULT,
                List.of(),
                List.of(field));
    }
}
