package vn.parindex.survey.urn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import vn.parindex.survey.ballot.FilledBallot;

/** A ballot as bytes, while it is sealed. */
final class BallotJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private BallotJson() {}

    static byte[] write(FilledBallot ballot) {
        try {
            return JSON.writeValueAsBytes(ballot);
        } catch (JsonProcessingException e) {
            // not chained: the message may quote an answer
            throw new IllegalStateException("a ballot could not be written");
        }
    }

    static FilledBallot read(byte[] json) {
        try {
            return JSON.readValue(json, FilledBallot.class);
        } catch (IOException e) {
            throw new IllegalStateException("a ballot could not be read");
        }
    }

    static Map<String, String> readTexts(byte[] json) {
        try {
            return JSON.readValue(json, TEXTS);
        } catch (IOException e) {
            throw new IllegalStateException("a ballot could not be read");
        }
    }

    static String texts(Map<String, String> texts) {
        try {
            return JSON.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a ballot could not be written");
        }
    }
}
