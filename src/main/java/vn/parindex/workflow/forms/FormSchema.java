package vn.parindex.workflow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The inputs of a Camunda Form, read from its JSON. Texts, separators and expressions take no input.
 *
 * @param shownOnly keys of components that show a value and cannot change it; the browser may send them along
 * @param ballot whether it is a questionnaire, into which a ballot is typed as it stands on paper
 */
public record FormSchema(String id, List<FormField> fields, Set<String> shownOnly, boolean ballot) {

    /** Custom property by which a form demands a value from the server's check. */
    static final String REQUIRED = "required";

    static final String REQUIRED_MARK = " *";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> INPUTS =
            List.of("textfield", "textarea", "number", "select", "radio", "checkbox", "checklist", "datetime");
    /** Custom property of the first text of a questionnaire. */
    private static final String QUESTIONNAIRE = "questionnaire";

    private static final int DEFAULT_MAX_LENGTH = 4000;

    public FormSchema {
        fields = List.copyOf(fields);
        shownOnly = Set.copyOf(shownOnly);
    }

    /** Reads the JSON of a form. */
    public static FormSchema read(InputStream json) throws IOException {
        JsonNode root = JSON.readTree(json);
        var fields = new ArrayList<FormField>();
        var shownOnly = new HashSet<String>();
        collect(root.path("components"), "", List.of(), fields, shownOnly);
        shownOnly.add(FormKeys.DRAFT_VERSION);
        boolean ballot = root.path("components")
                .valueStream()
                .anyMatch(component -> component.path("properties").has(QUESTIONNAIRE));
        return new FormSchema(root.path("id").asText(), fields, shownOnly, ballot);
    }

    public Optional<FormField> field(String key) {
        return fields.stream().filter(f -> f.key().equals(key)).findFirst();
    }

    private static void collect(
            JsonNode components, String section, List<String> hidden, List<FormField> fields, Set<String> shownOnly) {
        for (JsonNode component : components) {
            var hide = new ArrayList<>(hidden);
            String condition = component.path("conditional").path("hide").asText("");
            if (!condition.isBlank()) {
                hide.add(condition.strip().replaceFirst("^=", ""));
            }
            String label = component.path("label").asText("");
            collect(component.path("components"), label.isBlank() ? section : label, hide, fields, shownOnly);
            String type = component.path("type").asText();
            boolean writable = !component.path("disabled").asBoolean()
                    && !component.path("readonly").asBoolean();
            boolean own = FormKeys.DRAFT_VERSION.equals(component.path("key").asText());
            if (INPUTS.contains(type) && writable && !own) {
                fields.add(field(component, type, section, hide));
            } else if (component.has("key")) {
                shownOnly.add(component.path("key").asText());
            }
        }
    }

    private static FormField field(JsonNode component, String type, String section, List<String> hide) {
        JsonNode validate = component.path("validate");
        var options = new ArrayList<String>();
        var optionLabels = new ArrayList<String>();
        component.path("values").forEach(v -> {
            options.add(v.path("value").asText());
            optionLabels.add(v.path("label").asText());
        });
        var properties = new LinkedHashMap<String, String>();
        for (Map.Entry<String, JsonNode> property : component.path("properties").properties()) {
            properties.put(property.getKey(), property.getValue().asText());
        }
        String label = component.path("label").asText("");
        String shown = label.isBlank() ? component.path("dateLabel").asText() : label;
        return new FormField(
                component.path("key").asText(),
                type,
                shown.endsWith(REQUIRED_MARK) ? shown.substring(0, shown.length() - REQUIRED_MARK.length()) : shown,
                section,
                validate.path("required").asBoolean() || "true".equals(properties.get(REQUIRED)),
                number(validate.path("min")),
                number(validate.path("max")),
                component.has("decimalDigits") ? component.path("decimalDigits").asInt() : null,
                validate.path("maxLength").asInt(DEFAULT_MAX_LENGTH),
                options,
                optionLabels,
                hide,
                properties);
    }

    private static BigDecimal number(JsonNode node) {
        return node.isMissingNode() || node.isNull() || node.asText().isBlank() ? null : new BigDecimal(node.asText());
    }
}
