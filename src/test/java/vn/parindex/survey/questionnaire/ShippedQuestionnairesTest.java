package vn.parindex.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.plan.UnitGroup;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.workflow.forms.FormField;
import vn.parindex.workflow.forms.FormSchema;

/** The six questionnaires of Trà Vinh's survey, made for the two sample sets. */
class ShippedQuestionnairesTest {

    /** Citizens know procedures, the staff they met, what is made public and whether they are content. */
    private static final Set<String> WHAT_CITIZENS_KNOW = Set.of(
            "so-nganh 3.6.1",
            "so-nganh 5.8.1",
            "so-nganh 5.8.2",
            "cap-huyen 3.6.1",
            "cap-huyen 5.9.1",
            "cap-huyen 5.9.2");

    private static final PlanFiles.Source PLAN = PlanFiles.read("travinh-2023");

    static Stream<Questionnaire> questionnaires() {
        return sources().stream().map(QuestionnaireSource::questionnaire);
    }

    @Test
    void there_is_one_for_each_group_of_the_plan_and_none_has_a_problem() {
        assertThat(QuestionnaireFiles.shipped())
                .allSatisfy(id ->
                        assertThat(QuestionnaireFiles.shipped(id).problems()).isEmpty());
        assertThat(questionnaires().map(Questionnaire::audience))
                .containsExactlyInAnyOrderElementsOf(PLAN.plan().respondentGroups().stream()
                        .map(RespondentGroup::code)
                        .toList());
    }

    @Test
    void together_they_ask_what_the_sets_want() {
        var checks = new QuestionnaireChecks(sources());
        for (UnitGroup group : PLAN.plan().groups()) {
            CriteriaSet set = PLAN.sets().get(group.criteriaSet());
            checks.against(group.code(), set).against(group.code(), PLAN.plan().respondentGroups());
        }
        assertThat(checks.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void says_that_it_is_a_sample_and_that_answers_are_anonymous(Questionnaire questionnaire) {
        assertThat(questionnaire.introduction())
                .contains("mẫu phiếu của phần mềm", "không phải mẫu phiếu do tỉnh Trà Vinh ban hành", "không ghi tên");
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void is_short_enough_for_two_minutes_and_ends_with_one_free_text(Questionnaire questionnaire) {
        assertThat(questionnaire.rated()).hasSizeBetween(10, 20);
        assertThat(questionnaire.questions())
                .filteredOn(question -> !question.isRated())
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.kind()).isEqualTo(new QuestionKind.Text(1000, true));
                    assertThat(question.required()).isFalse();
                    assertThat(question)
                            .isEqualTo(questionnaire
                                    .questions()
                                    .get(questionnaire.questions().size() - 1));
                });
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void a_question_may_be_left_blank_or_answered_without_an_opinion(Questionnaire questionnaire) {
        assertThat(questionnaire.rated()).allSatisfy(question -> {
            assertThat(question.required()).isFalse();
            assertThat(((QuestionKind.Rated) question.kind()).noOpinion()).isPresent();
        });
    }

    @Test
    void citizens_are_asked_only_what_citizens_can_know() {
        assertThat(questionnaires()
                        .filter(questionnaire -> questionnaire.audience().contains("nguoi-dan"))
                        .flatMap(questionnaire -> questionnaire.rated().stream()
                                .map(question -> questionnaire.unitGroup() + " "
                                        + ((QuestionKind.Rated) question.kind()).criterion()))
                        .filter(asked -> !asked.matches(".* (7\\.5\\.[12]|8\\.1\\.\\d)")))
                .containsExactlyInAnyOrderElementsOf(WHAT_CITIZENS_KNOW);
    }

    @Test
    void the_engine_takes_of_the_form_what_the_questionnaire_asks() throws IOException {
        for (QuestionnaireSource source : sources()) {
            var form = FormSchema.read(new ByteArrayInputStream(source.text().getBytes(StandardCharsets.UTF_8)));
            assertThat(form.id()).isEqualTo(source.questionnaire().id());
            assertThat(form.fields().stream().map(FormField::key).collect(Collectors.toList()))
                    .containsExactlyElementsOf(Stream.concat(
                                    Stream.of(Questionnaire.BALLOT_CODE),
                                    source.questionnaire().questions().stream().map(Question::key))
                            .toList());
        }
    }

    private static List<QuestionnaireSource> sources() {
        return QuestionnaireFiles.shipped().stream()
                .map(id -> QuestionnaireFiles.shipped(id).value().orElseThrow())
                .toList();
    }
}
