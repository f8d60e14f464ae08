package vn.parindex.scoring.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What a reader may see of the answers about a unit under one criterion. Answers that are not shown count all the same.
 *
 * @param total of all groups and questions; empty if it would tell what a few answered
 * @param mean what the points are the mean of, two decimals; empty if neither the total nor the points tell it
 * @param questions in the order in which they were given
 */
public record CriterionView(Optional<Distribution> total, Optional<BigDecimal> mean, List<Question> questions) {

    private static final int MEAN_DECIMALS = 2;
    private static final SmallParts<GroupAnswers> PARTS =
            new SmallParts<>(GroupAnswers::group, part -> part.answers().answers());

    /**
     * One question to one group.
     *
     * @param answers empty if too few answered, or if they could be told from the total and what else is shown
     */
    public record Question(String group, String question, Optional<Distribution> answers) {}

    public CriterionView {
        questions = List.copyOf(questions);
    }

    /**
     * Hides as {@link QuestionView} does, where a group may also be asked several questions about the criterion: then a
     * question is a part of its own, and people are counted, not their answers.
     *
     * @param scale of the criterion
     * @param answers each question of a group once; none if nobody was asked
     */
    public static CriterionView of(int scale, List<GroupAnswers> answers, SurveyRules rules) {
        var given = new CriterionAnswers(scale, answers, rules);
        List<GroupAnswers> hidden = PARTS.hidden(answers);
        boolean tellsMore = !hidden.isEmpty() && rules.isWeighted();
        Optional<Distribution> total = PARTS.behind(answers) < QuestionView.SMALLEST || tellsMore
                ? Optional.empty()
                : Optional.of(given.all());
        boolean meanIsKnown = total.isPresent() || given.tooFew().isEmpty();
        return new CriterionView(
                total,
                meanIsKnown ? Optional.of(given.mean().rounded(MEAN_DECIMALS, RoundingMode.HALF_UP)) : Optional.empty(),
                answers.stream()
                        .map(part -> new Question(
                                part.group(),
                                part.question(),
                                hidden.contains(part) ? Optional.empty() : Optional.of(part.answers())))
                        .toList());
    }
}
