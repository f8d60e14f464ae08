package vn.parindex.survey.urn;

import java.nio.charset.StandardCharsets;
import vn.parindex.survey.ballot.BallotCode;
import vn.parindex.survey.ballot.BallotToken;

/** The secret of the server that is kept outside the database. Its text for logs does not say it. */
public final class SurveyKey {

    static final int LEAST_BYTES = 32;
    private static final String SALT = "parindex survey key 1";

    private final byte[] secret;
    private final byte[] tokenKey;
    private final byte[] codeKey;

    SurveyKey(byte[] secret) {
        if (secret.length < LEAST_BYTES) {
            throw new IllegalArgumentException("the key must have at least 32 bytes");
        }
        this.secret = secret.clone();
        tokenKey = Hkdf.key(secret, SALT, "token");
        codeKey = Hkdf.key(secret, SALT, "code");
    }

    /** What the database keeps of a token. */
    byte[] hash(BallotToken token) {
        return Hkdf.hmac(tokenKey, token.bytes());
    }

    /** What the database keeps of a code. */
    byte[] hash(BallotCode code) {
        return Hkdf.hmac(codeKey, code.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Hashes many codes, one after the other. */
    CodeHasher codeHasher() {
        return new CodeHasher(codeKey);
    }

    /** What the database keeps to tell another key from this one. */
    byte[] check(String planId) {
        return Hkdf.key(secret, SALT, "check " + planId);
    }

    /** Closes ballots until they are mixed. */
    Seal box(String planId) {
        return new Seal(Hkdf.key(secret, SALT, "box " + planId));
    }

    @Override
    public String toString() {
        return "SurveyKey";
    }
}
