package vn.parindex.workflow.identity;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * How passwords are stored: Argon2id, slow and hungry for memory on purpose. The engine's own salted SHA-512, of which a
 * graphics card tries billions a second, is still understood; such a hash is replaced at the next login.
 */
@Component
public class PasswordHashes implements PasswordEncryptor {

    static final String ALGORITHM = "ARGON2ID";

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** KiB for one hash, and how often it is gone over: the least that OWASP recommends for passwords. */
    private static final int MEMORY = 19 * 1024;

    private static final int ROUNDS = 2;
    private static final int SAMPLE_MEMORY = 64;

    private final Argon2PasswordEncoder encoder;
    private final String nobodys;

    /** @param ownDatabase whether this is not the sample, whose password is in the README and need not cost anything */
    PasswordHashes(@Value("#{!'${spring.datasource.url:}'.isEmpty()}") boolean ownDatabase) {
        this.encoder = new Argon2PasswordEncoder(
                SALT_BYTES, HASH_BYTES, 1, ownDatabase ? MEMORY : SAMPLE_MEMORY, ownDatabase ? ROUNDS : 1);
        this.nobodys = encoder.encode("nobody's password");
    }

    @Override
    public String encrypt(String password) {
        return encoder.encode(password);
    }

    @Override
    public boolean check(String password, String encrypted) {
        return encoder.matches(password, encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return ALGORITHM;
    }

    /** @param stored as the engine keeps it, with the name of the algorithm before it */
    boolean isOutdated(String stored) {
        String prefix = "{" + ALGORITHM + "}";
        return !stored.startsWith(prefix) || encoder.upgradeEncoding(stored.substring(prefix.length()));
    }

    /** Takes as long as a real check, so that the time of an answer does not tell whether there is such a user. */
    void checkNobodys(String password) {
        encoder.matches(password, nobodys);
    }
}
