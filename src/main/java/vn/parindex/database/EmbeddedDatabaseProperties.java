package vn.parindex.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the embedded PostgreSQL keeps its data.
 *
 * @param directory folder of the data, kept between starts; null: a temporary folder that is deleted at the end
 */
@ConfigurationProperties("parindex.database")
record EmbeddedDatabaseProperties(Path directory) {

    boolean throwAway() {
        return directory == null;
    }
}
