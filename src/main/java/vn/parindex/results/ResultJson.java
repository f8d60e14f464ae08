package vn.parindex.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The canonical text of a result: properties in alphabetical order, decimals as they were rounded, no white space. Its
 * own mapper, so that no setting of the application can ever change a published text.
 */
final class ResultJson {

    /** Results live for ten years: a reader must know how an old one was written. */
    private static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ResultJson() {}

    private record Document(int format, PlanResult result) {}

    static String write(PlanResult result) {
        try {
            return MAPPER.writeValueAsString(new Document(FORMAT, result));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a result is made of records and can always be written", e);
        }
    }

    static PlanResult read(String text) {
        try {
            Document document = MAPPER.readValue(text, Document.class);
            if (document.format() != FORMAT) {
                throw new IllegalStateException("unknown format of a published result: " + document.format());
            }
            return document.result();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a published result", e);
        }
    }
}
