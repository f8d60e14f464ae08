package vn.parindex.survey.entry;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.parindex.survey.questionnaire.AnswerOption;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.QuestionKind;

/** What stands in the column of a question that is not rated, as the form's options have it. */
final class WordsCell {

    private final QuestionKind kind;

    WordsCell(Question question) {
        kind = question.kind();
    }

    /** Options by value, label or number; whatever is none stays as it is, for the form to refuse. */
    List<String> values(String text) {
        if (kind instanceof QuestionKind.Single single) {
            return List.of(value(single.options(), text));
        }
        if (kind instanceof QuestionKind.Multiple multiple) {
            return Arrays.stream(text.split("[;,\n]"))
                    .filter(part -> !part.isBlank())
                    .map(part -> value(multiple.options(), part.strip()))
                    .toList();
        }
        return List.of(text);
    }

    private static String value(List<AnswerOption> options, String typed) {
        String plain = EntryText.plain(typed);
        return options.stream()
                .filter(option -> option.value().equalsIgnoreCase(plain)
                        || EntryText.plain(option.label()).equals(plain))
                .map(AnswerOption::value)
                .findFirst()
                .orElseGet(() -> IntStream.range(0, options.size())
                        .filter(i -> Integer.toString(i + 1).equals(plain))
                        .mapToObj(i -> options.get(i).value())
                        .findFirst()
                        .orElse(typed));
    }
}
