package vn.parindex.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The server as a newcomer starts it, with the sample plan on a throw-away PostgreSQL, reached over real HTTP. Starting
 * it takes a while, so all tests share one server and each class works on units of its own.
 */
@Tag("http")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "parindex.database.directory=",
            // every refused attack would be logged with its stack
            "logging.level.org.camunda=off",
            "logging.level.org.apache.catalina=off"
        })
abstract class OverHttp {

    static final String ADMINISTRATOR = "quan-tri";
    static final String DESIGNER = "thiet-ke";
    static final String AUDITOR = "kiem-tra";
    static final String ENUMERATOR = "dieu-tra-vien";
    static final String INTERIOR = "so-noi-vu";
    static final String PASSWORD = "demo";
    static final String PLAN = "travinh-2023";

    @LocalServerPort
    private int port;

    @Autowired
    JdbcTemplate database;

    Caller as(String user) {
        return Caller.of(port).login(user, PASSWORD);
    }

    Caller as(String user, String password) {
        return Caller.of(port).login(user, password);
    }

    Caller anonymous() {
        return Caller.of(port);
    }

    /** The open tasks that a user sees, fields in their order. */
    List<JsonNode> tasksOf(String user) {
        return as(user).get("/engine-rest/task?maxResults=500")
                .json()
                .valueStream()
                .sorted(Comparator.comparing(task -> task.get("name").asText()))
                .toList();
    }

    /** Id of the task in which a unit assesses one of its fields. */
    String selfAssessment(String unit, String field) {
        return fieldTask(unit, field).get("id").asText();
    }

    /** The process instance of one field of a unit. */
    String fieldInstance(String unit, String field) {
        return fieldTask(unit, field).get("processInstanceId").asText();
    }

    private JsonNode fieldTask(String unit, String field) {
        return as(AUDITOR)
                .get("/engine-rest/task?taskDefinitionKey=Task_AssessField&processInstanceBusinessKey=" + PLAN + ":"
                        + unit + ":" + field)
                .json()
                .get(0);
    }

    boolean isOpen(String taskId) {
        return as(AUDITOR).get("/engine-rest/task/" + taskId).status() == 200;
    }

    /** Everything that was ever stored about the criteria of a unit. */
    int entriesOf(String unit) {
        return database.queryForObject(
                "select count(*) from criterion_entry where assessment_id = ?", Integer.class, PLAN + ":" + unit);
    }
}
