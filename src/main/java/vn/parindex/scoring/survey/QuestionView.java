package vn.parindex.scoring.survey;

import java.util.List;
import java.util.Optional;

/**
 * What a reader may see of the answers to a question. Answers that are not shown count all the same.
 *
 * @param total of all groups; empty if it would tell what a few answered
 * @param groups in the order in which they were given
 */
public record QuestionView(Optional<Distribution> total, List<GroupView> groups) {

    /** Fewer answers than this are never shown on their own. */
    public static final int SMALLEST = 5;

    public QuestionView {
        groups = List.copyOf(groups);
    }

    /**
     * Hides the groups with too few answers; and of the others, the smallest first, as many as it takes that the hidden
     * ones together, which are the total less those that are shown, are not too few either.
     *
     * <p>Under weights the points are a second mean of the same groups: beside the total, two hidden groups of known size
     * could be solved for. So there the total is hidden with them.
     *
     * @param answers of all groups to one question; at least one, each group once
     */
    public static QuestionView of(List<GroupAnswers> answers, SurveyRules rules) {
        if (answers.stream().map(GroupAnswers::group).distinct().count() < answers.size()) {
            throw new IllegalArgumentException("a group is given twice");
        }
        Distribution total = answers.stream()
                .map(GroupAnswers::answers)
                .reduce(Distribution::plus)
                .orElseThrow(() -> new IllegalArgumentException("nobody was asked"));
        List<GroupAnswers> hidden = new SmallParts<GroupAnswers>(
                        GroupAnswers::group, group -> group.answers().answers())
                .hidden(answers);
        return new QuestionView(
                Optional.of(total)
                        .filter(all -> all.answers() >= SMALLEST)
                        .filter(all -> hidden.isEmpty() || !rules.isWeighted()),
                answers.stream()
                        .<GroupView>map(group -> hidden.contains(group)
                                ? new GroupView.Hidden(group.group())
                                : new GroupView.Shown(group.group(), group.answers()))
                        .toList());
    }
}
