package vn.parindex.survey.questionnaire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;

/**
 * The JSON of a Camunda Form whose components know their place.
 *
 * @param components groups before what they hold, otherwise in the order of the form
 */
record FormDocument(String id, Place start, List<FormComponent> components) {

    private static final int DEEPEST = 50;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Empty if the text is no form, which is reported. */
    static Optional<FormDocument> read(String file, String text, Problems problems) {
        var start = new Place(file, 1, 1);
        try {
            JsonNode root = JSON.readTree(text);
            if (!root.path("components").isArray()
                    || !root.path("type").asText().equals("default")) {
                problems.error(
                        start, "Tệp không phải biểu mẫu Camunda; lưu lại bằng Camunda Modeler, loại Form (Camunda 7).");
                return Optional.empty();
            }
            var components = new ArrayList<FormComponent>();
            collect(root, "", "", places(file, text), components);
            return Optional.of(new FormDocument(root.path("id").asText(), start, components));
        } catch (JsonProcessingException notJson) {
            problems.error(
                    place(file, notJson.getLocation()),
                    "Tệp không đúng cú pháp JSON tại đây; lưu lại bằng Camunda Modeler (chi tiết: %s).",
                    notJson.getOriginalMessage());
            return Optional.empty();
        }
    }

    private static void collect(
            JsonNode parent, String pointer, String section, Map<String, Place> places, List<FormComponent> found) {
        JsonNode children = parent.path("components");
        for (int i = 0; i < children.size(); i++) {
            String at = pointer + "/components/" + i;
            // what is no object has no place of its own
            var component = new FormComponent(children.get(i), places.getOrDefault(at, places.get("")), section);
            found.add(component);
            collect(children.get(i), at, component.label().isEmpty() ? section : component.label(), places, found);
        }
    }

    /** Where each object begins, by its JSON pointer. */
    private static Map<String, Place> places(String file, String text) throws JsonProcessingException {
        var places = new HashMap<String, Place>();
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    places.put(
                            parser.getParsingContext().pathAsPointer().toString(),
                            place(file, parser.currentTokenLocation()));
                }
            }
        } catch (JsonProcessingException notJson) {
            throw notJson;
        } catch (IOException e) {
            throw new UncheckedIOException("a text cannot fail to be read", e);
        }
        return places;
    }

    private static Place place(String file, JsonLocation location) {
        return location == null
                ? new Place(file, 1, 1)
                : new Place(file, Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
    }
}
