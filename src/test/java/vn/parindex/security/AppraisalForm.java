package vn.parindex.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** What the browser sends when an appraiser agrees with everything. */
final class AppraisalForm {

    private AppraisalForm() {}

    /** The points that the form of a task shows, handed in as they are. */
    static String asShown(Caller caller, String task) {
        var variables = new LinkedHashMap<String, String>();
        caller.get("/engine-rest/task/" + task + "/form-variables")
                .json()
                .propertyStream()
                .forEach(variable -> {
                    JsonNode value = variable.getValue().get("value");
                    if (variable.getKey().endsWith("__points") && !value.isNull()) {
                        variables.put(variable.getKey(), value.asText());
                    }
                });
        return variables.entrySet().stream()
                .map(variable -> "\"%s\": {\"value\": \"%s\"}".formatted(variable.getKey(), variable.getValue()))
                .collect(Collectors.joining(", ", "{\"variables\": {", "}}"));
    }
}
