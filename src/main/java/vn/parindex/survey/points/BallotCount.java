package vn.parindex.survey.points;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.scoring.survey.Distribution;
import vn.parindex.scoring.survey.GroupAnswers;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.QuestionKind;
import vn.parindex.survey.questionnaire.Questionnaire;

/**
 * Counts the ballots about one unit that were answered on one version of a questionnaire. The order in which ballots
 * come does not matter.
 */
public final class BallotCount {

    private final Questionnaire questionnaire;
    private final List<Question> rated;
    /** Per question ballots by answer, which is an index from {@link Distribution#SPOILED} on. */
    private final int[][] counts;

    public BallotCount(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        rated = questionnaire.rated();
        counts = rated.stream()
                .map(question -> new int[kind(question).scale() + 1 - Distribution.SPOILED])
                .toArray(int[][]::new);
    }

    /**
     * Adds a ballot.
     *
     * @param answers in the order of {@link Questionnaire#rated()}, as {@link Distribution} has them
     * @throws IllegalArgumentException if they are not answers to this questionnaire; nothing was added
     */
    public void add(short[] answers) {
        if (answers.length != rated.size()) {
            throw new IllegalArgumentException(
                    "%d answers to the %d questions of %s".formatted(answers.length, rated.size(), questionnaire.id()));
        }
        for (int i = 0; i < answers.length; i++) {
            requireAnswer(i, answers[i]);
        }
        for (int i = 0; i < answers.length; i++) {
            add(i, answers[i], 1);
        }
    }

    /**
     * Adds ballots that were counted elsewhere.
     *
     * @param question place in {@link Questionnaire#rated()}, from 0
     */
    public void add(int question, int answer, int ballots) {
        requireAnswer(question, answer);
        int index = answer - Distribution.SPOILED;
        counts[question][index] = Math.addExact(counts[question][index], ballots);
    }

    /** What the group answered, by criterion, for {@link vn.parindex.scoring.survey.SurveyScoring}. */
    public Map<String, List<GroupAnswers>> byCriterion() {
        var found = new LinkedHashMap<String, List<GroupAnswers>>();
        for (int i = 0; i < rated.size(); i++) {
            found.computeIfAbsent(kind(rated.get(i)).criterion(), code -> new ArrayList<>())
                    .add(new GroupAnswers(questionnaire.audience(), rated.get(i).key(), distribution(i)));
        }
        return found;
    }

    /** The counts of several groups together, and of several versions of what one group was asked. */
    public static Map<String, List<GroupAnswers>> together(Stream<BallotCount> counts) {
        var found = new LinkedHashMap<String, List<GroupAnswers>>();
        counts.forEach(count -> count.byCriterion()
                .forEach((code, answers) ->
                        answers.forEach(added -> add(found.computeIfAbsent(code, any -> new ArrayList<>()), added))));
        return found;
    }

    private static void add(List<GroupAnswers> all, GroupAnswers added) {
        for (int i = 0; i < all.size(); i++) {
            GroupAnswers known = all.get(i);
            if (known.group().equals(added.group()) && known.question().equals(added.question())) {
                all.set(
                        i,
                        new GroupAnswers(
                                known.group(), known.question(), known.answers().plus(added.answers())));
                return;
            }
        }
        all.add(added);
    }

    private Distribution distribution(int question) {
        var distribution = Distribution.empty(kind(rated.get(question)).scale());
        for (int i = 0; i < counts[question].length; i++) {
            distribution = distribution.plus(i + Distribution.SPOILED, counts[question][i]);
        }
        return distribution;
    }

    private void requireAnswer(int question, int answer) {
        if (answer < Distribution.SPOILED || answer > kind(rated.get(question)).scale()) {
            throw new IllegalArgumentException("%d is no answer to %s of %s"
                    .formatted(answer, rated.get(question).key(), questionnaire.id()));
        }
    }

    private static QuestionKind.Rated kind(Question question) {
        return (QuestionKind.Rated) question.kind();
    }
}
