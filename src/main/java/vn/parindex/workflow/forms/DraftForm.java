package vn.parindex.workflow.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form as a draft sees it: half-filled is fine, but what is kept must be what the form could hold. Values are texts,
 * {@code true}, plain decimals as text; the marks of a list one in a line. What is empty is left out.
 */
public record DraftForm(FormSchema schema) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whether drafts of it may be kept: nothing of a ballot is kept outside its box. */
    public boolean keepsDrafts() {
        return !schema.ballot();
    }

    /**
     * Checks what somebody wants to keep: only inputs of the form, each of its type and length. Missing values and
     * numbers outside their range are left to the submission.
     *
     * @param entered values by key, as they came in; those that the form only shows are dropped
     * @throws FormRejected with all problems
     */
    public Map<String, Object> checked(Map<String, ?> entered) {
        var problems = new ArrayList<String>();
        var content = new LinkedHashMap<String, Object>();
        entered.forEach((key, value) -> {
            Optional<FormField> field = schema.field(key);
            if (field.isPresent()) {
                checked(field.get(), value, problems).ifPresent(kept -> content.put(key, kept));
            } else if (!schema.shownOnly().contains(key)) {
                problems.add("Biểu mẫu không có ô “" + FormCheck.shortened(key) + "”; tải lại trang rồi thử lại.");
            }
        });
        if (!problems.isEmpty()) {
            throw new FormRejected(problems);
        }
        return content;
    }

    private static Optional<Object> checked(FormField field, Object entered, List<String> problems) {
        Object plain = plain(field, entered);
        if (!FormCheck.isPlain(plain)) {
            problems.add(field.place() + ": nhận một giá trị đơn, không nhận danh sách hay đối tượng.");
            return Optional.empty();
        }
        Object value = FormCheck.normal(field, plain);
        if (value == null || Boolean.FALSE.equals(value)) {
            return Optional.empty();
        }
        if (field.type().equals("number")) {
            // out of range or with too many decimals is not finished, but a number it must be
            if (!FormCheck.DECIMAL.matcher(value.toString()).matches()) {
                problems.add(field.place() + ": “" + FormCheck.shortened(value.toString()) + "” không phải là số.");
            }
        } else {
            var found = new ArrayList<FormProblem>();
            FormCheck.problem(field, value, found);
            found.forEach(problem -> problems.add(problem.message()));
        }
        return Optional.of(value);
    }

    /** form-js hands the marks of a list over as a list. */
    private static Object plain(FormField field, Object entered) {
        return field.isList()
                        && entered instanceof List<?> marks
                        && marks.stream().allMatch(String.class::isInstance)
                ? json(marks)
                : entered;
    }

    /** What variables of the form's task hold, as the content of a draft. */
    public Map<String, Object> content(Map<String, Object> variables) {
        var content = new LinkedHashMap<String, Object>();
        for (FormField field : schema.fields()) {
            Object value = FormCheck.normal(field, variables.get(field.key()));
            if (value != null && !Boolean.FALSE.equals(value)) {
                content.put(field.key(), value);
            }
        }
        return content;
    }

    /** The variables that make the form show the content of a draft: one for every input, also for those left empty. */
    public Map<String, Object> variables(Map<String, Object> content) {
        var variables = new LinkedHashMap<String, Object>();
        for (FormField field : schema.fields()) {
            Object value = content.get(field.key());
            if (field.isList()) {
                variables.put(
                        field.key(),
                        value == null ? FormField.NOTHING_MARKED : json(FormCheck.marked(value.toString())));
            } else {
                variables.put(field.key(), value == null && field.type().equals("checkbox") ? Boolean.FALSE : value);
            }
        }
        return variables;
    }

    /** Keys of inputs whose values differ, in the order of the form. */
    public List<FormField> differences(Map<String, Object> one, Map<String, Object> other) {
        return schema.fields().stream()
                .filter(field -> !same(field, one.get(field.key()), other.get(field.key())))
                .toList();
    }

    /** The content without inputs that the form hides, given what it can see. */
    public Map<String, Object> visible(Map<String, Object> known, Map<String, Object> content) {
        var seen = new LinkedHashMap<>(known);
        schema.fields().forEach(field -> seen.put(field.key(), FormCheck.normal(field, content.get(field.key()))));
        var visible = new LinkedHashMap<>(content);
        schema.fields().stream()
                .filter(field -> FormCheck.hidden(field, seen))
                .forEach(field -> visible.remove(field.key()));
        return visible;
    }

    /** Whether two values of an input say the same. */
    public static boolean same(FormField field, Object one, Object other) {
        Object left = comparable(field, one);
        return left == null ? comparable(field, other) == null : left.equals(comparable(field, other));
    }

    /** 5 and 5,0 are one number, no mark and none are the same. */
    private static Object comparable(FormField field, Object value) {
        Object normal = FormCheck.normal(field, value);
        if (Boolean.FALSE.equals(normal)) {
            return null;
        }
        if (normal instanceof String text && !field.type().equals("number")) {
            // a browser and a spreadsheet end lines in different ways
            return text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return field.type().equals("number")
                        && normal != null
                        && FormCheck.DECIMAL.matcher(normal.toString()).matches()
                ? new BigDecimal(normal.toString()).stripTrailingZeros()
                : normal;
    }

    private static String json(List<?> marks) {
        try {
            return JSON.writeValueAsString(marks);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a list of texts", e);
        }
    }
}
