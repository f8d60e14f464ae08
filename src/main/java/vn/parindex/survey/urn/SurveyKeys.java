package vn.parindex.survey.urn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Where the server's secret comes from: the configuration; where the product runs on its own embedded database, a file
 * beside the database. A server that does no survey needs none.
 */
@Component
public class SurveyKeys {

    private static final String FILE = "survey-key";

    private final String configured;
    private final String databaseUrl;
    private final String directory;
    private final JdbcClient database;
    private final SingletonSupplier<SurveyKey> current = SingletonSupplier.of(this::load);

    SurveyKeys(
            @Value("${parindex.survey.key:}") String configured,
            @Value("${spring.datasource.url:}") String databaseUrl,
            @Value("${parindex.database.directory:}") String directory,
            JdbcClient database) {
        this.configured = configured;
        this.databaseUrl = databaseUrl;
        this.directory = directory;
        this.database = database;
    }

    /**
     * The key for a campaign that is being set up.
     *
     * @throws NoSurveyKey if none is configured, or it is no key
     */
    SurveyKey current() {
        return current.obtain();
    }

    /**
     * The key under which the rights of a campaign were issued.
     *
     * @throws NoSurveyKey if the server has another one now: nothing that was issued or sealed can be read
     */
    SurveyKey of(String planId) {
        SurveyKey key = current();
        byte[] check = database.sql("select key_check from survey_campaign where plan_id = ?")
                .param(planId)
                .query(byte[].class)
                .single();
        if (!Arrays.equals(check, key.check(planId))) {
            throw new NoSurveyKey("the survey key is not the one under which the campaign of " + planId
                    + " was set up; restore PARINDEX_SURVEY_KEY");
        }
        return key;
    }

    private SurveyKey load() {
        if (!configured.isBlank()) {
            return new SurveyKey(decode(configured));
        }
        if (!databaseUrl.isBlank()) {
            throw new NoSurveyKey("PARINDEX_SURVEY_KEY is not set: surveys on a database of your own need a"
                    + " key of at least 32 random bytes in Base64, for example from 'openssl rand -base64 32'");
        }
        return new SurveyKey(directory.isBlank() ? random() : kept(Path.of(directory)));
    }

    private static byte[] decode(String base64) {
        try {
            byte[] key = Base64.getDecoder().decode(base64.strip());
            if (key.length >= SurveyKey.LEAST_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // not chained: its message quotes what was configured
            throw new NoSurveyKey("PARINDEX_SURVEY_KEY is not Base64");
        }
        throw new NoSurveyKey("PARINDEX_SURVEY_KEY is too short: it needs at least 32 random bytes");
    }

    private static byte[] kept(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return decode(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the survey key beside the embedded database cannot be read", e);
        }
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path written = Files.createTempFile(file.getParent(), FILE, ".new");
        if (written.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(
                written, Base64.getEncoder().encodeToString(random()) + "\n", StandardOpenOption.TRUNCATE_EXISTING);
        try {
            // whole or not at all, and never over a key that somebody else has just written
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException another) {
            return;
        } finally {
            Files.delete(written);
        }
    }

    private static byte[] random() {
        byte[] key = new byte[SurveyKey.LEAST_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
