package vn.parindex.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the browser would send for a form that a person has filled in correctly; tests then spoil one thing. */
record SelfAssessmentForm(Map<String, JsonNode> variables) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static final String EVIDENCE = "Báo cáo số 12/BC-STP ngày 30/11/2023 về kết quả cải cách hành chính";

    /** Fills in the deployed form of a task. */
    static SelfAssessmentForm of(Caller caller, String task) {
        var variables = new LinkedHashMap<String, JsonNode>();
        fill(caller.get("/engine-rest/task/" + task + "/deployed-form").json().get("components"), variables);
        return new SelfAssessmentForm(variables);
    }

    /** With one variable as plain JSON value. */
    SelfAssessmentForm with(String key, Object value) {
        ObjectNode variable = JsonNodeFactory.instance.objectNode();
        return with(key, variable.set("value", JSON.valueToTree(value)));
    }

    /** With one variable as the engine's REST interface takes it, with type and all. */
    SelfAssessmentForm with(String key, JsonNode variable) {
        var more = new LinkedHashMap<>(variables);
        more.put(key, variable);
        return new SelfAssessmentForm(more);
    }

    SelfAssessmentForm without(String key) {
        var fewer = new LinkedHashMap<>(variables);
        fewer.remove(key);
        return new SelfAssessmentForm(fewer);
    }

    String json() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("variables").setAll(variables);
        return body.toString();
    }

    private static void fill(JsonNode components, Map<String, JsonNode> variables) {
        for (JsonNode component : components) {
            fill(component.path("components"), variables);
            String key = component.path("key").asText();
            String value = component.path("readonly").asBoolean() ? null : value(component, key);
            if (value != null) {
                variables.put(key, JsonNodeFactory.instance.objectNode().put("value", value));
            }
        }
    }

    private static String value(JsonNode component, String key) {
        return switch (component.get("type").asText()) {
            case "number" -> key.endsWith("__planned") ? "50" : key.endsWith("__achieved") ? "45" : "1";
            case "radio" -> component.get("values").get(0).get("value").asText();
            case "textarea" -> key.endsWith("__evidence") ? EVIDENCE : null;
            default -> null;
        };
    }
}
