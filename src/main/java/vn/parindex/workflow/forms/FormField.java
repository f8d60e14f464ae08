package vn.parindex.workflow.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An input of a form, with what its schema demands of it.
 *
 * @param type component type of form-js
 * @param label what messages name
 * @param section label of the group around it; empty outside of groups
 * @param minimum smallest number; null if there is none
 * @param maximum largest number; null if there is none
 * @param decimals digits allowed after the decimal sign; null if any
 * @param maxLength longest text
 * @param options values of a choice; empty for other types
 * @param optionLabels what people read in place of each value
 * @param hide FEEL conditions of the input and of the groups around it; hidden if one of them holds
 * @param properties custom properties, as the designer or the generator set them
 */
public record FormField(
        String key,
        String type,
        String label,
        String section,
        boolean required,
        BigDecimal minimum,
        BigDecimal maximum,
        Integer decimals,
        int maxLength,
        List<String> options,
        List<String> optionLabels,
        List<String> hide,
        Map<String, String> properties) {

    /** Groups of generated forms are titled with the code of their criterion: {@code 1.2.3. Name}. */
    private static final Pattern CRITERION = Pattern.compile("^(\\d+(?:\\.\\d+)*)\\. ");

    /** How an empty list of marked options is written. */
    static final String NOTHING_MARKED = "[]";

    public FormField {
        options = List.copyOf(options);
        optionLabels = List.copyOf(optionLabels);
        hide = List.copyOf(hide);
        properties = Map.copyOf(properties);
    }

    /** Whether several options can be marked. Tasklist sends them as a text if the variable is one, and as nothing if not. */
    boolean isList() {
        return "checklist".equals(type);
    }

    /** What people read in place of a value of a choice; the value itself where it is none. */
    public String optionLabel(String value) {
        int index = options.indexOf(value);
        return index < 0 ? value : optionLabels.get(index);
    }

    /** Code of the criterion that the input is about; empty where its group is none. */
    public Optional<String> criterion() {
        Matcher code = CRITERION.matcher(section);
        return code.find() ? Optional.of(code.group(1)) : Optional.empty();
    }

    /** Where a person finds the input: the criterion, where its group is one, and the label. */
    public String place() {
        return criterion().map(code -> "Tiêu chí " + code + ", ").orElse("") + "“" + label + "”";
    }
}
