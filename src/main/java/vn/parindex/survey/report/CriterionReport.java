package vn.parindex.survey.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.survey.Distribution;
import vn.parindex.scoring.survey.MeanComparison;
import vn.parindex.scoring.survey.SurveyTally;

/**
 * One survey criterion of a unit.
 *
 * @param score with the sentence that explains it
 * @param labels of the answers of all groups together
 * @param total answers of all groups; empty if they may not be shown
 * @param mean of the answers, from 1 to the scale; empty if there is none or it may not be shown
 * @param questions from which it was scored, by group in the order of the plan
 * @param lastYear beside the campaign before; empty if that has no figure to compare with
 * @param group beside the mean of the unit's group; empty if too few units have a mean
 */
public record CriterionReport(
        String code,
        String name,
        BigDecimal maximum,
        int scale,
        LeafScore score,
        AnswerLabels labels,
        Optional<Distribution> total,
        Optional<BigDecimal> mean,
        List<QuestionReport> questions,
        Optional<MeanComparison> lastYear,
        Optional<MeanComparison> group) {

    public CriterionReport {
        questions = List.copyOf(questions);
    }

    /** Null where the criterion does not apply. */
    public BigDecimal points() {
        return score instanceof LeafScore.Scored scored ? scored.points() : null;
    }

    /** Points as a share of the maximum; empty where the criterion does not apply. */
    public Optional<BigDecimal> percent() {
        return score instanceof LeafScore.Scored scored
                ? new SurveyTally(scored.points(), maximum).percent()
                : Optional.empty();
    }

    /** How many groups were asked about it. */
    public long groups() {
        return questions.stream().map(QuestionReport::group).distinct().count();
    }

    /** Whether answers of a group are kept back. */
    public boolean hidesSome() {
        return questions.stream().anyMatch(question -> question.answers().isEmpty());
    }
}
