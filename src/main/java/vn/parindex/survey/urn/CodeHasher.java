package vn.parindex.survey.urn;

import java.nio.charset.StandardCharsets;
import javax.crypto.Mac;
import vn.parindex.survey.ballot.BallotCode;

/** What the database keeps of codes. For one thread: it keeps what it works with. */
final class CodeHasher {

    private final Mac mac;

    CodeHasher(byte[] key) {
        mac = Hkdf.mac(key);
    }

    byte[] hash(BallotCode code) {
        return mac.doFinal(code.text().getBytes(StandardCharsets.UTF_8));
    }
}
