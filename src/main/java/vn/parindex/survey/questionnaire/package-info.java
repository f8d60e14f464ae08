/**
 * Questionnaires: what a respondent group is asked, read from the Camunda Forms {@code forms/phieu-*.form}. The same
 * form is typed into in Tasklist, answered on the public page and printed, so it may hold only what all three can show.
 *
 * <p>Start with {@link vn.parindex.survey.questionnaire.QuestionnaireReader} (a form and all that is wrong with it) and
 * {@link vn.parindex.survey.questionnaire.QuestionnaireChecks} (questionnaires against the criteria sets).
 */
@org.springframework.modulith.NamedInterface("questionnaire")
package vn.parindex.survey.questionnaire;
