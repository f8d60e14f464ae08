package vn.parindex.web.ballot;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.survey.questionnaire.AnswerOption;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.QuestionKind.Multiple;
import vn.parindex.survey.questionnaire.QuestionKind.Rated;
import vn.parindex.survey.questionnaire.QuestionKind.Single;
import vn.parindex.survey.questionnaire.QuestionKind.Text;
import vn.parindex.survey.questionnaire.QuestionKind.Whole;

/**
 * A question as the page shows it. Its text for logs does not say what was answered.
 *
 * @param kind how it is answered: "radio", "checkbox", "area", "line" or "number"
 * @param options empty if it is answered in words or by a number
 * @param value what was written; empty if nothing was, or if it has options
 * @param length most characters
 * @param range which numbers may be written; empty unless a number is asked for
 * @param problem what is wrong with the answer; empty if nothing is
 */
record ShownQuestion(
        String key,
        String label,
        String hint,
        boolean required,
        String kind,
        List<ShownOption> options,
        String value,
        int length,
        String range,
        String problem) {

    static ShownQuestion of(Question question, List<String> values, String problem) {
        List<ShownOption> options = options(question, values);
        return new ShownQuestion(
                question.key(),
                question.label(),
                question.hint(),
                question.required(),
                kind(question),
                options,
                options.isEmpty() ? String.join("\n", values) : "",
                question.kind().longest(),
                question.kind() instanceof Whole whole ? whole.min() + " – " + whole.max() : "",
                problem);
    }

    private static String kind(Question question) {
        if (question.kind() instanceof Multiple) {
            return "checkbox";
        }
        if (question.kind() instanceof Text text) {
            return text.lines() ? "area" : "line";
        }
        return question.kind() instanceof Whole ? "number" : "radio";
    }

    private static List<ShownOption> options(Question question, List<String> values) {
        var options = new ArrayList<ShownOption>();
        if (question.kind() instanceof Rated rated) {
            rated.options().forEach(option -> options.add(shown(option.value(), option.label(), values)));
            rated.noOpinion().ifPresent(label -> options.add(shown(Rated.NO_OPINION, label, values)));
        } else if (question.kind() instanceof Single single) {
            shown(single.options(), values, options);
        } else if (question.kind() instanceof Multiple multiple) {
            shown(multiple.options(), values, options);
        }
        return options;
    }

    private static void shown(List<AnswerOption> from, List<String> values, List<ShownOption> to) {
        from.forEach(option -> to.add(shown(option.value(), option.label(), values)));
    }

    private static ShownOption shown(String value, String label, List<String> values) {
        return new ShownOption(value, label, values.contains(value));
    }

    /** Id of the element that takes the answer, or the first of them. */
    public String id() {
        return options.isEmpty() ? key : key + "-0";
    }

    /** Ids of what describes it beside its label; null if nothing does. */
    public String described() {
        String ids = (hasHint() ? "goi-y-" + key + " " : "") + (problem.isEmpty() ? "" : "loi-" + key);
        return ids.isEmpty() ? null : ids.strip();
    }

    public boolean hasHint() {
        return !hint.isEmpty() || kind.equals("area") || kind.equals("line") || kind.equals("number");
    }

    @Override
    public String toString() {
        return "ShownQuestion[" + key + "]";
    }
}
