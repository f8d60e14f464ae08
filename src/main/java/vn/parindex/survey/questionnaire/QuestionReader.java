package vn.parindex.survey.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import vn.parindex.source.Problems;

/** Reads one component as a question. */
final class QuestionReader {

    private static final String KEY = "[A-Za-z][A-Za-z0-9_]{0,49}";
    private static final int LONGEST_LABEL = 500;
    private static final int LONGEST_TEXT = 2000;
    private static final String CRITERION = "criterion";
    private static final String SCALE = "scale";

    private final Problems problems;

    QuestionReader(Problems problems) {
        this.problems = problems;
    }

    /** Empty if something is wrong that leaves no question; it is reported. */
    Optional<Question> read(FormComponent component) {
        if (!component.node().isObject()) {
            component.error(problems, "không phải là thành phần của biểu mẫu; xóa phần này.");
            return Optional.empty();
        }
        Optional<QuestionKind> kind = kind(component);
        boolean named = hasKeyAndLabel(component);
        return kind.filter(known -> named)
                .map(known -> new Question(
                        component.key(),
                        component.section(),
                        component.label(),
                        component.text("description"),
                        component.required(),
                        known));
    }

    private boolean hasKeyAndLabel(FormComponent component) {
        boolean keyed = component.key().matches(KEY);
        if (!keyed) {
            component.error(
                    problems,
                    "key “%s” không dùng được; key bắt đầu bằng chữ cái, chỉ gồm chữ cái không dấu, chữ số và dấu gạch dưới, tối đa 50 ký tự.",
                    FormComponent.quoted(component.key()));
        }
        if (component.label().isEmpty()) {
            component.error(problems, "thiếu nội dung câu hỏi; ghi vào ô Field label.");
        } else if (component.label().length() > LONGEST_LABEL) {
            component.error(
                    problems,
                    "câu hỏi dài %d ký tự; tối đa %d ký tự.",
                    component.label().length(),
                    LONGEST_LABEL);
        }
        return keyed && !component.label().isEmpty();
    }

    private Optional<QuestionKind> kind(FormComponent component) {
        if (component.property(CRITERION).isPresent()
                || component.property(SCALE).isPresent()) {
            return rated(component);
        }
        return switch (component.type()) {
            case "radio", "select" ->
                Optional.of(new QuestionKind.Single(new OptionReader(component, problems).several()));
            case "checklist" -> multiple(component);
            case "textfield", "textarea" -> text(component);
            case "number" -> whole(component);
            default -> {
                component.error(
                        problems,
                        "loại “%s” không dùng được trên phiếu; dùng radio, select, checklist, textfield, textarea hoặc number.",
                        FormComponent.quoted(component.type()));
                yield Optional.empty();
            }
        };
    }

    private Optional<QuestionKind> rated(FormComponent component) {
        Optional<String> criterion = component.property(CRITERION);
        if (criterion.isEmpty()) {
            component.error(problems, "có “scale” mà thiếu “criterion”; ghi mã tiêu chí mà câu hỏi này chấm điểm.");
        }
        if (!component.type().equals("radio")) {
            component.error(problems, "câu hỏi chấm điểm phải là loại radio để mỗi phiếu chỉ có một câu trả lời.");
        }
        Optional<Integer> scale = scale(component);
        if (criterion.isEmpty() || scale.isEmpty()) {
            return Optional.empty();
        }
        var options = new OptionReader(component, problems);
        List<RatedOption> rated = options.rated(scale.get());
        return Optional.of(new QuestionKind.Rated(criterion.get(), rated, options.noOpinion()));
    }

    private Optional<Integer> scale(FormComponent component) {
        String scale = component.property(SCALE).orElse("");
        if (scale.matches("[2-9]|10")) {
            return Optional.of(Integer.valueOf(scale));
        }
        component.error(
                problems,
                "thuộc tính “scale” là “%s”; ghi mức cao nhất của thang điểm, một số từ 2 đến 10.",
                FormComponent.quoted(scale));
        return Optional.empty();
    }

    private Optional<QuestionKind> multiple(FormComponent component) {
        List<AnswerOption> options = new OptionReader(component, problems).several();
        String most = component.property("most").orElse(Integer.toString(options.size()));
        if (!most.matches("\\d{1,3}") || Integer.parseInt(most) < 1 || Integer.parseInt(most) > options.size()) {
            component.error(
                    problems,
                    "thuộc tính “most” (số lựa chọn tối đa) là “%s”; ghi một số từ 1 đến %d.",
                    FormComponent.quoted(most),
                    options.size());
            return Optional.empty();
        }
        return Optional.of(new QuestionKind.Multiple(options, Integer.parseInt(most)));
    }

    private Optional<QuestionKind> text(FormComponent component) {
        JsonNode length = component.node().at("/validate/maxLength");
        if (!length.isInt() || length.intValue() < 1 || length.intValue() > LONGEST_TEXT) {
            component.error(
                    problems,
                    "thiếu độ dài tối đa của câu trả lời; ghi Maximum length từ 1 đến %d ký tự.",
                    LONGEST_TEXT);
            return Optional.empty();
        }
        return Optional.of(
                new QuestionKind.Text(length.intValue(), component.type().equals("textarea")));
    }

    private Optional<QuestionKind> whole(FormComponent component) {
        JsonNode min = component.node().at("/validate/min");
        JsonNode max = component.node().at("/validate/max");
        if (!min.isInt() || !max.isInt() || min.intValue() > max.intValue()) {
            component.error(
                    problems, "thiếu khoảng số được ghi; ghi Minimum và Maximum là số nguyên, Minimum không lớn hơn.");
            return Optional.empty();
        }
        if (component.node().path("decimalDigits").asInt(-1) != 0) {
            component.error(problems, "câu trả lời phải là số nguyên; ghi Decimal digits là 0.");
        }
        return Optional.of(new QuestionKind.Whole(min.intValue(), max.intValue()));
    }
}
