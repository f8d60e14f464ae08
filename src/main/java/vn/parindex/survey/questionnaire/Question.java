package vn.parindex.survey.questionnaire;

/**
 * One question of a questionnaire.
 *
 * @param key name of the answer
 * @param section heading of the group of questions that it stands in; empty outside of groups
 * @param hint what is written below the question; empty if there is nothing
 * @param required whether a ballot without an answer is refused; a question that gives points may as well be left blank
 */
public record Question(String key, String section, String label, String hint, boolean required, QuestionKind kind) {

    /** Whether answers give points. */
    public boolean isRated() {
        return kind instanceof QuestionKind.Rated;
    }
}
