package vn.parindex.workflow.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import vn.parindex.scoring.VietnameseNumber;

/**
 * Checks what was submitted against the form it belongs to, as the browser does: whoever has a task can send any
 * variable over REST. Values leave in one notation: texts, {@code true}/{@code false}, plain decimals as text.
 */
public final class FormCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK_END = "\n";
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}([.,]\\d{1,9})?");
    /** Something that can be seen: pasted texts bring spaces that Java does not strip. */
    private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{C}]");

    /** Also half characters and marks that turn the direction of reading: they make a text say what it does not. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF&&[^\\r\\n\\t]]");

    private FormCheck() {}

    /**
     * Checks all values. Those of a ballot are checked by who knows its questionnaire: messages here quote what was entered.
     *
     * @param known variables that the form can see besides its own inputs
     * @param submitted values by key, as they came in
     * @return a value or null for every input of the form
     * @throws FormRejected with all problems
     */
    public static Map<String, Object> check(FormSchema form, Map<String, Object> known, Map<String, Object> submitted) {
        CheckedForm checked = examine(form, known, submitted);
        if (!checked.problems().isEmpty()) {
            throw new FormRejected(
                    checked.problems().stream().map(FormProblem::message).toList());
        }
        return checked.values();
    }

    /** The same without refusing: for a form that is still being filled in. */
    public static CheckedForm examine(FormSchema form, Map<String, Object> known, Map<String, Object> submitted) {
        var problems = new ArrayList<FormProblem>();
        submitted.keySet().stream()
                .filter(key -> form.field(key).isEmpty() && !form.shownOnly().contains(key))
                .forEach(key -> problems.add(new FormProblem(
                        null, false, "Biểu mẫu không có ô “" + shortened(key) + "”; tải lại trang rồi thử lại.")));
        Set<String> opaque = opaque(submitted);
        opaque.forEach(key -> problems.add(new FormProblem(
                null, false, "Ô “" + shortened(key) + "” nhận một giá trị đơn, không nhận danh sách hay đối tượng.")));
        var values = new LinkedHashMap<String, Object>();
        for (FormField field : form.fields()) {
            String key = field.key();
            values.put(key, normal(field, opaque.contains(key) ? null : submitted.get(key)));
        }
        var visible = new LinkedHashMap<String, Object>(known);
        visible.putAll(values);
        for (FormField field : form.fields()) {
            if (hidden(field, visible)) {
                values.put(field.key(), null);
            } else if (!opaque.contains(field.key()) && !form.ballot()) {
                problem(field, values.get(field.key()), problems);
            }
        }
        return new CheckedForm(values, problems);
    }

    /** Whether the form hides an input, given the values it can see. */
    public static boolean hidden(FormField field, Map<String, Object> visible) {
        return field.hide().stream().anyMatch(condition -> holds(condition, visible));
    }

    private static boolean holds(String condition, Map<String, Object> visible) {
        var result = FEEL.evaluateExpression(condition, visible);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    /** Over REST a variable can be a file, bytes, a list or a serialized object; a form knows plain values only. */
    private static Set<String> opaque(Map<String, Object> submitted) {
        return submitted.keySet().stream()
                .filter(key -> isSerialized(submitted, key) || !isPlain(submitted.get(key)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Such a value cannot even be asked for. */
    private static boolean isSerialized(Map<String, Object> submitted, String key) {
        return submitted instanceof VariableMap typed
                && typed.getValueTyped(key) instanceof SerializableValue value
                && !value.isDeserialized();
    }

    static boolean isPlain(Object value) {
        return value == null || value instanceof String || value instanceof Boolean || value instanceof Number;
    }

    /** A value in the one notation that values leave in; null for nothing. */
    static Object normal(FormField field, Object value) {
        if (value == null
                || value instanceof String text && !VISIBLE.matcher(text).find()) {
            return "checkbox".equals(field.type()) ? Boolean.FALSE : null;
        }
        return switch (field.type()) {
            case "checklist" -> marks(text(value));
            case "checkbox" -> value instanceof Boolean ? value : Boolean.valueOf("true".equals(value.toString()));
            // form-js may send a number as number or as text; a double is taken at its shortest decimal notation
            case "number" ->
                value instanceof Number number ? plain(number) : text(value).replace(',', '.');
            default -> text(value);
        };
    }

    /** The marked options of a list, one in a line; null if none is marked. */
    private static String marks(String json) {
        try {
            String[] marked = JSON.readValue(json, String[].class);
            return marked.length == 0 ? null : String.join(MARK_END, marked);
        } catch (JsonProcessingException notAList) {
            // one option without brackets, as somebody sends it who does not use the form
            return json;
        }
    }

    /** The options that a value names which this check let through. */
    public static List<String> marked(String value) {
        return List.of(value.split(MARK_END));
    }

    private static String text(Object value) {
        return value.toString().strip();
    }

    /** Without an exponent, which large doubles have; what is not a finite number stays as it is and is refused. */
    private static String plain(Number number) {
        String text = number.toString();
        return text.matches("[-+.\\dE]+") ? new BigDecimal(text).toPlainString() : text;
    }

    static void problem(FormField field, Object value, List<FormProblem> problems) {
        if (value == null) {
            if (field.required()) {
                problems.add(new FormProblem(field, true, "chưa nhập."));
            }
            return;
        }
        switch (field.type()) {
            case "number" -> number(field, value.toString(), problems);
            case "checklist" ->
                marked(value.toString()).stream()
                        .filter(mark -> !field.options().contains(mark))
                        .forEach(mark -> problems.add(
                                wrong(field, "“" + shortened(mark) + "” không có trong danh sách lựa chọn.")));
            case "select", "radio" -> {
                if (!field.options().isEmpty() && !field.options().contains(value.toString())) {
                    problems.add(
                            wrong(field, "“" + shortened(value.toString()) + "” không có trong danh sách lựa chọn."));
                }
            }
            case "datetime" -> date(field, value.toString(), problems);
            case "checkbox" -> {
                if (field.required() && Boolean.FALSE.equals(value)) {
                    problems.add(new FormProblem(field, true, "cần đánh dấu."));
                }
            }
            default -> text(field, value.toString(), problems);
        }
    }

    private static void number(FormField field, String text, List<FormProblem> problems) {
        if (!DECIMAL.matcher(text).matches()) {
            problems.add(wrong(field, "“" + shortened(text) + "” không phải là số."));
            return;
        }
        BigDecimal number = new BigDecimal(text);
        if (field.minimum() != null && number.compareTo(field.minimum()) < 0) {
            problems.add(wrong(
                    field,
                    VietnameseNumber.of(number) + " nhỏ hơn mức thấp nhất " + VietnameseNumber.of(field.minimum())
                            + "."));
        }
        if (field.maximum() != null && number.compareTo(field.maximum()) > 0) {
            problems.add(wrong(
                    field,
                    VietnameseNumber.of(number) + " lớn hơn mức cao nhất " + VietnameseNumber.of(field.maximum())
                            + "."));
        }
        Integer decimals = field.decimals();
        if (decimals != null && number.stripTrailingZeros().scale() > decimals) {
            problems.add(wrong(
                    field, (decimals == 0 ? "phải là số nguyên." : "chỉ được có " + decimals + " chữ số thập phân.")));
        }
    }

    private static void date(FormField field, String text, List<FormProblem> problems) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < 2000 || date.getYear() > 2100) {
                problems.add(wrong(field, "năm " + date.getYear() + " không hợp lý."));
            }
        } catch (DateTimeParseException notADate) {
            problems.add(wrong(field, "“" + shortened(text) + "” không phải là ngày (năm-tháng-ngày)."));
        }
    }

    private static void text(FormField field, String text, List<FormProblem> problems) {
        if (text.length() > field.maxLength()) {
            problems.add(wrong(field, "dài " + text.length() + " ký tự, tối đa " + field.maxLength() + " ký tự."));
        }
        if (CONTROL.matcher(text).find()) {
            problems.add(wrong(field, "có ký tự điều khiển không hiển thị được; gõ lại nội dung."));
        }
    }

    private static FormProblem wrong(FormField field, String what) {
        return new FormProblem(field, false, what);
    }

    static String shortened(String text) {
        String shown = CONTROL.matcher(Objects.toString(text, "")).replaceAll("?");
        return shown.length() <= 40 ? shown : shown.substring(0, 40) + "…";
    }
}
