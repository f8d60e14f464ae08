package vn.parindex.survey.urn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the secret of the server comes from. */
class SurveyKeysTest {

    private static final String OWN = "jdbc:postgresql://host/parindex";
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    private Path folder;

    @Test
    void a_configured_key_is_used_on_any_database() {
        assertThat(keys(KEY, OWN, "").current().check("p"))
                .isEqualTo(keys(KEY, "", folder.toString()).current().check("p"))
                .isNotEqualTo(keys(KEY, OWN, "").current().check("q"));
    }

    @Test
    void a_database_of_ones_own_demands_a_key_when_it_is_needed() {
        SurveyKeys keys = keys("", OWN, folder.toString());

        assertThatThrownBy(keys::current)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PARINDEX_SURVEY_KEY is not set");
    }

    @Test
    void a_key_that_is_none_is_refused_without_saying_it() {
        assertThatThrownBy(() -> keys("mật khẩu", OWN, "").current())
                .hasMessage("PARINDEX_SURVEY_KEY is not Base64")
                .hasNoCause();
        assertThatThrownBy(() -> keys("c2hvcnQ=", OWN, "").current())
                .hasMessageContaining("too short")
                .hasNoCause();
    }

    @Test
    void the_embedded_database_has_a_key_beside_it_that_only_its_owner_reads() throws IOException {
        Path database = folder.resolve("data");
        byte[] first = keys("", "", database.toString()).current().check("p");

        assertThat(keys("", "", database.toString()).current().check("p")).isEqualTo(first);
        assertThat(database).isDirectoryContaining(file -> file.endsWith("survey-key"));
        assertThat(Files.list(database)).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(database.resolve("survey-key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_throw_away_database_has_a_key_that_is_thrown_away() {
        assertThat(keys("", "", "").current().check("p"))
                .isNotEqualTo(keys("", "", "").current().check("p"));
    }

    private static SurveyKeys keys(String configured, String url, String directory) {
        return new SurveyKeys(configured, url, directory, mock(JdbcClient.class));
    }
}
