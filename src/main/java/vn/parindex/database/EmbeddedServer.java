package vn.parindex.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * A PostgreSQL server that lives and ends with the application. It listens on the loopback address only.
 *
 * <p>A server left over by a killed application is stopped first: its data are whole, only its owner is gone.
 */
final class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String USER = "postgres";

    private final EmbeddedPostgres postgres;

    private EmbeddedServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static EmbeddedServer start(EmbeddedDatabaseProperties properties) {
        try {
            var builder = EmbeddedPostgres.builder()
                    // the context stops it, after everything that still needs it
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    // the same order of texts on every machine, whatever its language
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("timezone", "UTC")
                    .setServerConfig("lc_messages", "C");
            if (properties.throwAway()) {
                // nobody needs these data after a crash
                builder.setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("shared_buffers", "256MB");
            } else {
                Path data = properties.directory().toAbsolutePath().resolve("postgresql");
                Files.createDirectories(data.getParent());
                OrphanedServer.stop(data);
                // the library switches fsync off on its command line; data that are kept need it
                builder.setDataDirectory(data.toFile())
                        .setCleanDataDirectory(false)
                        .setServerConfig("fsync", "on");
            }
            return new EmbeddedServer(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL did not start", e);
        }
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getJdbcUrl() {
        return postgres.getJdbcUrl(USER, USER);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        log.info("embedded PostgreSQL stopped");
    }
}
