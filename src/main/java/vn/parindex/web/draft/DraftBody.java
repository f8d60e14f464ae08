package vn.parindex.web.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.draft.Draft;

/**
 * What a page sends to be kept.
 *
 * @param basedOn the version of the draft that the page shows
 * @param origin null for a button
 * @param values by key of the input
 */
record DraftBody(int basedOn, Origin origin, Map<String, Object> values) {

    /** Where values come from. */
    enum Origin {
        BUTTON(Draft.Kind.SAVED),
        AUTOMATIC(Draft.Kind.AUTOMATIC),
        WORKBOOK(Draft.Kind.WORKBOOK);

        private final Draft.Kind kind;

        Origin(Draft.Kind kind) {
            this.kind = kind;
        }
    }

    /** Bytes; the longest form, filled in to the last character, has half of it. */
    private static final int LARGEST = 4_000_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    Draft.Kind kind() {
        return origin == null ? Draft.Kind.SAVED : origin.kind;
    }

    /** @throws ResponseStatusException if it is too long, or is not what a page sends */
    static DraftBody read(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        DraftBody body = parse(bytes);
        if (body == null || body.values == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return body;
    }

    private static DraftBody parse(byte[] bytes) {
        try {
            return JSON.readValue(new String(bytes, StandardCharsets.UTF_8), DraftBody.class);
        } catch (JsonProcessingException notAsked) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, notAsked);
        }
    }
}
