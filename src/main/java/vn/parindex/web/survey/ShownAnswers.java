package vn.parindex.web.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.scoring.survey.Distribution;
import vn.parindex.survey.report.AnswerLabels;
import vn.parindex.survey.report.CriterionReport;
import vn.parindex.survey.report.QuestionReport;

/**
 * The answers of a group to a question, or of all groups, on the page of a unit.
 *
 * @param who name of the respondent group; null for all together
 * @param question its label; null for all together
 * @param bar null if nothing may be shown
 * @param mean to two decimals; null without a bar
 * @param legend whether the colours are explained below this bar
 */
record ShownAnswers(String who, String question, AnswerBar bar, long ballots, BigDecimal mean, boolean legend) {

    private record Asked(String who, String question, AnswerLabels labels, Optional<Distribution> answers) {}

    /** All groups together, where there are several, then each question. */
    static List<ShownAnswers> of(CriterionReport criterion) {
        var asked = new ArrayList<Asked>();
        if (criterion.questions().size() > 1) {
            asked.add(new Asked(null, null, criterion.labels(), criterion.total()));
        }
        for (QuestionReport question : criterion.questions()) {
            asked.add(new Asked(question.groupName(), question.label(), question.labels(), question.answers()));
        }
        List<Asked> drawn =
                asked.stream().filter(one -> one.answers().isPresent()).toList();
        return asked.stream()
                .map(one -> of(one, isLastOfItsColours(one, drawn), one.who() == null ? criterion.mean() : mean(one)))
                .toList();
    }

    private static ShownAnswers of(Asked asked, boolean legend, Optional<BigDecimal> mean) {
        return new ShownAnswers(
                asked.who(),
                asked.question(),
                asked.answers()
                        .map(answers -> AnswerBar.of(answers, asked.labels()))
                        .orElse(null),
                asked.answers().map(Distribution::ballots).orElse(0L),
                asked.answers().isPresent() ? mean.orElse(null) : null,
                legend);
    }

    private static Optional<BigDecimal> mean(Asked asked) {
        return asked.answers().flatMap(Distribution::mean);
    }

    private static boolean isLastOfItsColours(Asked asked, List<Asked> drawn) {
        int place = drawn.indexOf(asked);
        return place >= 0
                && (place == drawn.size() - 1 || !drawn.get(place + 1).labels().equals(asked.labels()));
    }
}
