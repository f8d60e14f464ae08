package vn.parindex.survey.report;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.scoring.survey.Distribution;

/**
 * A row of a table of answers: a criterion, or a question to a group.
 *
 * @param code of the criterion
 * @param text of the criterion or question
 * @param labels of the answers, or what else must be said
 * @param answers empty if they may not be shown
 */
record AnswerRow(
        String code,
        String text,
        String labels,
        int scale,
        Optional<Distribution> answers,
        Optional<BigDecimal> mean,
        boolean asked) {

    static final String HIDDEN =
            "Ít hơn 5 phiếu hoặc có thể suy ra ý kiến của ít hơn 5 người nên không trình bày riêng.";
    static final String NOBODY = "Không có phiếu.";

    static AnswerRow of(CriterionReport criterion) {
        return new AnswerRow(
                criterion.code(),
                criterion.name(),
                criterion.labels().text(),
                criterion.scale(),
                criterion.total(),
                criterion.mean(),
                !criterion.questions().isEmpty());
    }

    static AnswerRow of(CriterionReport criterion, QuestionReport question) {
        return new AnswerRow(
                criterion.code(),
                question.label(),
                question.labels().text(),
                criterion.scale(),
                question.answers(),
                question.answers().flatMap(Distribution::mean),
                true);
    }

    /** The same with the unit before the question; as it is without a unit. */
    AnswerRow about(String unit) {
        return unit == null ? this : new AnswerRow(code, unit + " – " + text, labels, scale, answers, mean, asked);
    }

    /** Why there is nothing to see, or what the answers are called. */
    String note() {
        if (!asked) {
            return NOBODY;
        }
        return answers.isPresent() ? labels : HIDDEN;
    }
}
