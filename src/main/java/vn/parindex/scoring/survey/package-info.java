/**
 * Points from answers: distributions of answers per group of respondents, their mean under declared rules, and which of
 * them may be shown.
 *
 * <p>Start with {@link vn.parindex.scoring.survey.SurveyScoring} (answers to points) and
 * {@link vn.parindex.scoring.survey.QuestionView} (what a reader may see of the answers).
 */
@org.springframework.modulith.NamedInterface("survey")
package vn.parindex.scoring.survey;
