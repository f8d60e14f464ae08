package vn.parindex.survey.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.source.Problems;

/** Reads the options of a question. */
final class OptionReader {

    private static final String VALUE = "[A-Za-z0-9_-]{1,50}";
    private static final int LONGEST_LABEL = 300;

    private final FormComponent component;
    private final Problems problems;
    private final List<AnswerOption> options;

    OptionReader(FormComponent component, Problems problems) {
        this.component = component;
        this.problems = problems;
        this.options = read();
    }

    /** The options of a choice, of which there must be two. */
    List<AnswerOption> several() {
        if (options.size() < 2) {
            component.error(problems, "có %d lựa chọn; cần ít nhất 2 lựa chọn.", options.size());
        }
        return options;
    }

    /** The steps of a scale, each of which must be there once. */
    List<RatedOption> rated(int scale) {
        List<String> steps =
                IntStream.rangeClosed(1, scale).mapToObj(Integer::toString).toList();
        List<String> given = options.stream().map(AnswerOption::value).toList();
        List<String> missing =
                steps.stream().filter(step -> !given.contains(step)).toList();
        if (!missing.isEmpty()) {
            component.error(
                    problems,
                    "thang điểm từ 1 đến %d nhưng thiếu lựa chọn có value %s.",
                    scale,
                    String.join(", ", missing));
        }
        options.stream()
                .filter(option ->
                        !steps.contains(option.value()) && !option.value().equals(QuestionKind.Rated.NO_OPINION))
                .forEach(option -> component.error(
                        problems,
                        "lựa chọn “%s” có value “%s”; value phải từ 1 đến %d, hoặc “%s” cho người không có ý kiến.",
                        FormComponent.quoted(option.label()),
                        FormComponent.quoted(option.value()),
                        scale,
                        QuestionKind.Rated.NO_OPINION));
        return options.stream()
                .filter(option -> steps.contains(option.value()))
                .map(option -> new RatedOption(option.value(), option.label(), Integer.parseInt(option.value())))
                .toList();
    }

    Optional<String> noOpinion() {
        return options.stream()
                .filter(option -> option.value().equals(QuestionKind.Rated.NO_OPINION))
                .map(AnswerOption::label)
                .findFirst();
    }

    private List<AnswerOption> read() {
        var read = new ArrayList<AnswerOption>();
        var values = new HashSet<String>();
        var labels = new HashSet<String>();
        for (JsonNode option : component.node().path("values")) {
            String value = option.path("value").asText("").strip();
            String label = option.path("label").asText("").strip();
            if (!value.matches(VALUE)) {
                component.error(
                        problems,
                        "lựa chọn “%s” có value “%s”; value chỉ gồm chữ cái không dấu, chữ số, dấu gạch, tối đa 50 ký tự.",
                        FormComponent.quoted(label),
                        FormComponent.quoted(value));
            } else if (!values.add(value)) {
                component.error(problems, "value “%s” ghi hai lần; mỗi lựa chọn một value.", value);
            }
            if (label.isEmpty() || label.length() > LONGEST_LABEL) {
                component.error(
                        problems,
                        "lựa chọn có value “%s” phải có nội dung, tối đa %d ký tự.",
                        FormComponent.quoted(value),
                        LONGEST_LABEL);
            } else if (!labels.add(label)) {
                component.error(
                        problems,
                        "lựa chọn “%s” ghi hai lần; người trả lời không phân biệt được.",
                        FormComponent.quoted(label));
            }
            read.add(new AnswerOption(value, label));
        }
        return read;
    }
}
