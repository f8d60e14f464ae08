package vn.parindex.jar;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The jar on a PostgreSQL of one's own: nothing made up on it, no password that everybody knows. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("jar")
class OwnDatabaseIT {

    private static final String ADMIN = "nguyen.van.an";
    private static final String PASSWORD = "mat-khau-dai-du-dung";

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres postgres;
    private static Map<String, String> database;

    @BeforeAll
    static void createDatabase() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role parindex login password 'secret'");
            statement.execute("create database parindex owner parindex");
        }
        database = Map.of(
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/parindex",
                "SPRING_DATASOURCE_USERNAME", "parindex",
                "SPRING_DATASOURCE_PASSWORD", "secret");
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    @Order(1)
    void without_a_first_administrator_it_does_not_start() {
        RunningJar.Outcome refused = RunningJar.command(folder, database, "--server.port=0");

        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.output()).contains("PARINDEX_ADMIN_USERNAME", "PARINDEX_ADMIN_PASSWORD");
    }

    @Test
    @Order(2)
    void a_short_password_of_the_first_administrator_is_refused() {
        RunningJar.Outcome refused = RunningJar.command(folder, with(ADMIN, "demo"), "--server.port=0");

        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.output()).contains("at least 12 characters");
    }

    @Test
    @Order(3)
    void it_starts_with_an_administrator_and_nothing_else() {
        try (RunningJar server = RunningJar.server(folder, with(ADMIN, PASSWORD))) {
            assertThat(server.output()).doesNotContain("\"demo\"");
            assertThat(server.call(ADMIN, PASSWORD, "GET", "/engine-rest/user/count", null)
                            .body())
                    .contains("\"count\":1");
            assertThat(server.call("so-tu-phap", "demo", "GET", "/engine-rest/task/count", null)
                            .statusCode())
                    .isEqualTo(401);
            assertThat(server.call(ADMIN, PASSWORD, "GET", "/engine-rest/process-instance/count", null)
                            .body())
                    .contains("\"count\":0");
        }
    }

    @Test
    @Order(4)
    void a_plan_is_loaded_by_command_once_and_its_year_begins() throws SQLException {
        RunningJar.Outcome loaded = RunningJar.command(folder, database, "load", "travinh-2023");
        RunningJar.Outcome again = RunningJar.command(folder, database, "load", "travinh-2023");

        assertThat(loaded.exitCode()).as(loaded.output()).isZero();
        assertThat(loaded.output()).contains("Đã nạp kế hoạch travinh-2023");
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.output()).contains("đã được nạp");
        // the administrator is in the database now: the environment need not name one any more
        try (RunningJar server = RunningJar.server(folder, database)) {
            assertThat(openTasks()).containsExactly("Ban hành Kế hoạch");
            assertThat(server.call(ADMIN, PASSWORD, "GET", "/engine-rest/task", null)
                            .body())
                    .as("accounts are the administrator's business, tasks are not")
                    .isEqualTo("[]");
            assertThat(server.call(ADMIN, PASSWORD, "GET", "/engine-rest/group?id=so-tu-phap", null)
                            .body())
                    .contains("Sở Tư pháp");
        }
    }

    @Test
    @Order(5)
    void ballots_are_typed_in_by_command_and_refused_before_there_is_a_campaign() throws IOException {
        Path file = Files.writeString(folder.resolve("phieu.csv"), "ma_phieu,c3_6_1\n");

        RunningJar.Outcome unknown =
                RunningJar.command(folder, database, "survey", "import", "khong-co", file.toString(), "--user", ADMIN);
        RunningJar.Outcome early = RunningJar.command(
                folder, database, "survey", "import", "travinh-2023", file.toString(), "--user", ADMIN);

        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.output()).contains("không có kế hoạch “khong-co”");
        assertThat(early.exitCode()).isEqualTo(2);
        assertThat(early.output()).contains("chưa lập đợt điều tra");
    }

    private static List<String> openTasks() throws SQLException {
        try (var connection = DriverManager.getConnection(database.get("SPRING_DATASOURCE_URL"), "parindex", "secret");
                var tasks = connection.createStatement().executeQuery("select name_ from act_ru_task order by name_")) {
            var names = new ArrayList<String>();
            while (tasks.next()) {
                names.add(tasks.getString(1));
            }
            return names;
        }
    }

    private static Map<String, String> with(String user, String password) {
        var environment = new HashMap<>(database);
        environment.put("PARINDEX_ADMIN_USERNAME", user);
        environment.put("PARINDEX_ADMIN_PASSWORD", password);
        return environment;
    }
}
