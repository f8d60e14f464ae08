package vn.parindex.workflow.desk;

import java.util.List;
import java.util.Map;
import vn.parindex.draft.Change;
import vn.parindex.workflow.forms.DraftForm;
import vn.parindex.workflow.forms.FormField;

/**
 * The form of an open task.
 *
 * @param shown what its inputs show now
 */
record TaskForm(DraftForm form, Map<String, Object> shown) {

    /** The stored and the offered content, input by input.
     *
     * @param base what both began with; null if it is not known any more
     * @param offered checked by the form
     */
    List<FormDifference> differences(
            Map<String, Object> base, Map<String, Object> stored, Map<String, Object> offered) {
        return form.differences(stored, offered).stream()
                .map(field -> new FormDifference(
                        field.key(),
                        field.section(),
                        field.label(),
                        read(field, stored.get(field.key())),
                        read(field, offered.get(field.key())),
                        offered.get(field.key()),
                        base == null ? Change.BOTH : change(field, base, stored, offered)))
                .toList();
    }

    private static Change change(
            FormField field, Map<String, Object> base, Map<String, Object> stored, Map<String, Object> offered) {
        Object begun = base.get(field.key());
        if (DraftForm.same(field, begun, offered.get(field.key()))) {
            return Change.STORED;
        }
        return DraftForm.same(field, begun, stored.get(field.key())) ? Change.OFFERED : Change.BOTH;
    }

    private static String read(FormField field, Object value) {
        if (value == null) {
            return field.type().equals("checkbox") ? "Không" : "";
        }
        return switch (field.type()) {
            case "checkbox" -> "Có";
            case "number" -> value.toString().replace('.', ',');
            case "select", "radio", "checklist" ->
                String.join(
                        "\n", value.toString().lines().map(field::optionLabel).toList());
            default -> value.toString();
        };
    }
}
