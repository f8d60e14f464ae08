package vn.parindex.survey.urn;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One key for each purpose from a secret: HKDF with SHA-256 (RFC 5869), for keys of up to 32 bytes. */
final class Hkdf {

    private static final String HMAC = "HmacSHA256";
    private static final int HASH_BYTES = 32;

    private Hkdf() {}

    /** A key of 32 bytes for the purpose. */
    static byte[] key(byte[] secret, String salt, String purpose) {
        return derive(
                secret, salt.getBytes(StandardCharsets.UTF_8), purpose.getBytes(StandardCharsets.UTF_8), HASH_BYTES);
    }

    static byte[] derive(byte[] secret, byte[] salt, byte[] purpose, int length) {
        if (length > HASH_BYTES) {
            throw new IllegalArgumentException("longer than one block: " + length);
        }
        byte[] extracted = hmac(salt.length == 0 ? new byte[HASH_BYTES] : salt, secret);
        byte[] block = new byte[purpose.length + 1];
        System.arraycopy(purpose, 0, block, 0, purpose.length);
        block[purpose.length] = 1;
        byte[] key = new byte[length];
        System.arraycopy(hmac(extracted, block), 0, key, 0, length);
        return key;
    }

    static byte[] hmac(byte[] key, byte[] message) {
        return mac(key).doFinal(message);
    }

    static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
