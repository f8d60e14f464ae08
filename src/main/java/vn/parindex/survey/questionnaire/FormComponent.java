package vn.parindex.survey.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;

/**
 * A component of a form.
 *
 * @param section label of the group around it; empty outside of groups
 */
record FormComponent(JsonNode node, Place place, String section) {

    private static final String REQUIRED_MARK = " *";
    private static final int LONGEST_QUOTE = 60;

    String type() {
        return text("type");
    }

    String id() {
        return text("id");
    }

    String key() {
        return text("key");
    }

    /** What it is called, without the mark that its answer is required. */
    String label() {
        String label = text("label");
        return label.endsWith(REQUIRED_MARK) ? label.substring(0, label.length() - REQUIRED_MARK.length()) : label;
    }

    String text(String name) {
        return node.path(name).asText("").strip();
    }

    /** A custom property, as the designer set it. */
    Optional<String> property(String name) {
        return Optional.of(node.path("properties").path(name).asText("").strip())
                .filter(value -> !value.isEmpty());
    }

    /** Demanded by the server (docs/decisions/0006) or by the browser. */
    boolean required() {
        return node.path("validate").path("required").asBoolean()
                || property("required").filter("true"::equals).isPresent();
    }

    /** Notes an error here; the message goes on after the name of the component. */
    void error(Problems problems, String message, Object... arguments) {
        problems.error(place, "%s: %s", name(), message.formatted(arguments));
    }

    void warning(Problems problems, String message, Object... arguments) {
        problems.warning(place, "%s: %s", name(), message.formatted(arguments));
    }

    private String name() {
        return id().isEmpty() ? "Thành phần chưa có id" : "Thành phần “" + quoted(id()) + "”";
    }

    static String quoted(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
