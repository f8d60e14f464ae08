package vn.parindex.workflow.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.parindex.scoring.Option;

/** Builds components of form-js 1.8 (schema version 9), the version that Tasklist 7.24 brings. */
final class Components {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Components() {}

    static String form(String id, List<ObjectNode> components) {
        ObjectNode form = NODES.objectNode();
        form.set("components", array(numbered(id, components)));
        form.put("type", "default")
                .put("id", id)
                .put("schemaVersion", 9)
                .put("executionPlatform", "Camunda Platform")
                .put("executionPlatformVersion", "7.24.0");
        return form.toPrettyString();
    }

    /** form-js wants an id on every component; the place in the form makes a stable one. */
    private static List<ObjectNode> numbered(String prefix, List<ObjectNode> components) {
        int i = 0;
        for (ObjectNode component : components) {
            String id = "Field_" + Integer.toUnsignedString((prefix + "." + i++).hashCode(), 36);
            component.put("id", id);
            if (component.has("components")) {
                numbered(
                        id,
                        component
                                .withArray("components")
                                .valueStream()
                                .map(ObjectNode.class::cast)
                                .toList());
            }
        }
        return components;
    }

    static ObjectNode text(String markdown) {
        return NODES.objectNode().put("type", "text").put("text", markdown);
    }

    static ObjectNode group(String label, List<ObjectNode> components) {
        ObjectNode group =
                NODES.objectNode().put("type", "group").put("label", label).put("showOutline", true);
        group.set("components", array(components));
        return group;
    }

    static ObjectNode number(String key, String label, BigDecimal minimum, BigDecimal maximum, int decimals) {
        ObjectNode number = input("number", key, label);
        number.put("decimalDigits", decimals).put("serializeToString", true);
        ObjectNode validate = number.putObject("validate");
        if (minimum != null) {
            validate.put("min", minimum);
        }
        if (maximum != null) {
            validate.put("max", maximum);
        }
        return number;
    }

    static ObjectNode textfield(String key, String label, int maxLength) {
        ObjectNode field = input("textfield", key, label);
        field.putObject("validate").put("maxLength", maxLength);
        return field;
    }

    static ObjectNode textarea(String key, String label, int maxLength) {
        ObjectNode area = input("textarea", key, label);
        area.putObject("validate").put("maxLength", maxLength);
        return area;
    }

    /** A text that somebody else wrote: shown as it is, never interpreted as markup. */
    static ObjectNode shown(String key, String label) {
        return input("textarea", key, label).put("readonly", true);
    }

    static ObjectNode checkbox(String key, String label) {
        return input("checkbox", key, label);
    }

    static ObjectNode date(String key, String label) {
        return NODES.objectNode()
                .put("type", "datetime")
                .put("key", key)
                .put("subtype", "date")
                .put("dateLabel", label);
    }

    static ObjectNode choice(String type, String key, String label, List<Option> options) {
        ObjectNode choice = input(type, key, label);
        ArrayNode values = choice.putArray("values");
        options.forEach(o -> values.addObject().put("label", o.label()).put("value", o.code()));
        return choice;
    }

    /**
     * Demands a value; the server checks it (docs/decisions/0006). form-js itself is not asked to: when somebody pastes a
     * text and moves on at once, it takes the input for empty and keeps Complete disabled without saying why.
     */
    static ObjectNode required(ObjectNode component) {
        String label = component.has("label") ? "label" : "dateLabel";
        component.put(label, component.path(label).asText() + FormSchema.REQUIRED_MARK);
        return noted(component, Map.of(FormSchema.REQUIRED, "true"));
    }

    static ObjectNode described(ObjectNode component, String description) {
        return component.put("description", description);
    }

    /** Hides the component while the FEEL condition holds. */
    static ObjectNode hiddenIf(ObjectNode component, String condition) {
        component.withObjectProperty("conditional").put("hide", "=" + condition);
        return component;
    }

    /** Notes for programs that read the form, such as the simulated staff of a rehearsal. */
    static ObjectNode noted(ObjectNode component, Map<String, String> properties) {
        ObjectNode node = component.withObjectProperty("properties");
        properties.forEach(node::put);
        return component;
    }

    /** Lays components side by side in one row of the sixteen columns that form-js has. */
    static List<ObjectNode> row(String name, List<ObjectNode> components) {
        int columns = Math.max(16 / components.size(), 4);
        components.forEach(c -> c.putObject("layout").put("row", "Row_" + name).put("columns", columns));
        return components;
    }

    private static ObjectNode input(String type, String key, String label) {
        return NODES.objectNode().put("type", type).put("key", key).put("label", label);
    }

    private static ArrayNode array(List<ObjectNode> components) {
        ArrayNode array = JSON.createArrayNode();
        array.addAll(components);
        return array;
    }
}
