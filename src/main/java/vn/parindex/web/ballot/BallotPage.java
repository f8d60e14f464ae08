package vn.parindex.web.ballot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.Questionnaire;

/**
 * The page of a ballot. Its text for logs says nothing of the answers.
 *
 * @param sheet version of the questionnaire, sent back with the answers
 * @param problems what is wrong with the ballot as a whole
 * @param savedUntil last day on which the draft just saved can be opened; null if none was saved
 * @param resumed whether the answers are those of a draft
 * @param blanks rated questions without an answer, to be asked about before it is handed in
 */
record BallotPage(
        String title,
        List<String> introduction,
        String unit,
        String sheet,
        List<ShownQuestion> questions,
        List<String> sections,
        List<String> problems,
        LocalDate savedUntil,
        boolean resumed,
        List<ShownQuestion> blanks) {

    /** The page with answers as they were given, right or wrong. */
    static BallotPage of(OpenBallot ballot, Map<String, List<String>> given, Map<String, String> problems) {
        Questionnaire questionnaire = ballot.questionnaire();
        return new BallotPage(
                questionnaire.title(),
                questionnaire
                        .introduction()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList(),
                ballot.unit(),
                questionnaire.version(),
                questionnaire.questions().stream()
                        .map(question -> ShownQuestion.of(
                                question,
                                given.getOrDefault(question.key(), List.of()),
                                problems.getOrDefault(question.key(), "")))
                        .toList(),
                questionnaire.questions().stream().map(Question::section).toList(),
                List.of(),
                null,
                false,
                List.of());
    }

    BallotPage withProblems(List<String> ofBallot) {
        return new BallotPage(
                title, introduction, unit, sheet, questions, sections, ofBallot, savedUntil, resumed, blanks);
    }

    BallotPage saved(LocalDate until) {
        return new BallotPage(title, introduction, unit, sheet, questions, sections, problems, until, resumed, blanks);
    }

    BallotPage fromDraft() {
        return new BallotPage(
                title, introduction, unit, sheet, questions, sections, problems, savedUntil, true, blanks);
    }

    BallotPage asking(List<String> keys) {
        return new BallotPage(
                title,
                introduction,
                unit,
                sheet,
                questions,
                sections,
                problems,
                savedUntil,
                resumed,
                questions.stream()
                        .filter(question -> keys.contains(question.key()))
                        .toList());
    }

    /** Questions with something wrong, in the order of the form. */
    public List<ShownQuestion> wrong() {
        return questions.stream()
                .filter(question -> !question.problem().isEmpty())
                .toList();
    }

    public boolean isRefused() {
        return !problems.isEmpty() || !wrong().isEmpty();
    }

    /** The heading before a question; empty if there is none. */
    public String heading(int question) {
        String section = sections.get(question);
        return question > 0 && section.equals(sections.get(question - 1)) ? "" : section;
    }

    @Override
    public String toString() {
        return "BallotPage[" + sheet + "]";
    }
}
