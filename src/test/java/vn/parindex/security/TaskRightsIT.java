package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.workflow.Models;

/** A department works on the tasks that were routed to it, and knows of no other. */
class TaskRightsIT extends OverHttp {

    private static final String DEPARTMENT = "so-tu-phap";
    private static final String OTHER = "huyen-cang-long";
    private static final String OWN_TASKS = "so-tai-chinh";

    private String foreign;

    @BeforeEach
    void choose_a_task_of_another_unit() {
        foreign = selfAssessment(OTHER, "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"so-tu-phap", "so-tu-phap.lanhdao", "huyen-tra-cu", "ban-quan-ly-khu-kinh-te"})
    void staff_and_head_find_the_eight_fields_of_their_unit_and_nothing_else(String user) {
        List<JsonNode> tasks = tasksOf(user);

        assertThat(tasks.stream()
                        .filter(task -> task.get("taskDefinitionKey").asText().equals(Models.Element.SELF_ASSESSMENT)))
                .hasSize(8);
        assertThat(as(user).get("/engine-rest/task/count").count()).isEqualTo(tasks.size());
        assertThat(tasks).allSatisfy(task -> {
            String group = as(user).get("/engine-rest/task/" + task.get("id").asText() + "/identity-links")
                    .json()
                    .get(0)
                    .get("groupId")
                    .asText();
            assertThat(user).startsWith(group);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ubnd-tinh", "hoi-dong-tham-dinh", "to-giup-viec", "designers"})
    void nothing_is_routed_to_those_whose_step_has_not_come(String group) {
        assertThat(as(AUDITOR)
                        .get("/engine-rest/task/count?includeAssignedTasks=true&candidateGroup=" + group)
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "candidateGroup=huyen-cang-long",
                "candidateGroup=huyen-cang-long&includeAssignedTasks=true",
                "candidateUser=huyen-cang-long",
                "involvedUser=huyen-cang-long",
                "processInstanceBusinessKeyLike=%25huyen-cang-long%25",
                "processDefinitionKey=unit-assessment",
                "processVariables=approved_eq_true",
                "tenantIdIn=x"
            })
    void no_query_shows_the_tasks_of_others(String query) {
        assertThat(as(DEPARTMENT).get("/engine-rest/task?" + query).json()).isEmpty();
        assertThat(as(DEPARTMENT).get("/engine-rest/task/count?" + query).count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/form",
                "/deployed-form",
                "/rendered-form",
                "/form-variables",
                "/form-variables?variableNames=c1_1__evidence",
                "/variables",
                "/variables/c1_1__evidence",
                "/localVariables",
                "/localVariables/c1_1__evidence",
                "/comment",
                "/attachment",
                "/identity-links"
            })
    void a_task_of_another_unit_cannot_be_read(String part) {
        Answer answer = as(DEPARTMENT).get("/engine-rest/task/" + foreign + part);

        assertThat(answer.status()).as(answer.toString()).isIn(403, 404);
        assertThat(answer.body()).doesNotContain("c1_1__evidence", "Càng Long");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            POST   | /claim                  | {"userId": "so-tu-phap"}
            POST   | /claim                  | {"userId": "huyen-cang-long"}
            POST   | /claim                  | {"userId": null}
            POST   | /unclaim                | {}
            POST   | /complete               | {"variables": {}}
            POST   | /submit-form            | {"variables": {}}
            POST   | /resolve                | {"variables": {}}
            POST   | /bpmnError              | {"errorCode": "x"}
            POST   | /bpmnEscalation         | {"escalationCode": "x"}
            POST   | /delegate               | {"userId": "so-tu-phap"}
            POST   | /assignee               | {"userId": "so-tu-phap"}
            PUT    |                         | {"name": "x", "due": "2099-01-01T00:00:00.000+0000"}
            PUT    | /variables/x            | {"value": 1}
            PUT    | /localVariables/x       | {"value": 1}
            POST   | /variables              | {"modifications": {"approved": {"value": true}}}
            POST   | /localVariables         | {"deletions": ["unitName"]}
            DELETE | /variables/unitName     |
            DELETE | /localVariables/unitName|
            POST   | /identity-links         | {"userId": "so-tu-phap", "type": "candidate"}
            POST   | /identity-links         | {"groupId": "so-tu-phap", "type": "candidate"}
            POST   | /identity-links/delete  | {"groupId": "huyen-cang-long", "type": "candidate"}
            POST   | /comment/create         | {"message": "x"}
            DELETE |                         |
            """)
    void a_task_of_another_unit_cannot_be_worked_on(String method, String part, String body) {
        String path = "/engine-rest/task/" + foreign + (part == null ? "" : part);
        List<JsonNode> before = state(foreign);

        Answer answer = as(DEPARTMENT).send(method, path, body == null ? null : "application/json", body);

        assertThat(answer.isSuccess()).as(answer.toString()).isFalse();
        assertThat(state(foreign)).isEqualTo(before);
        assertThat(entriesOf(OTHER)).isZero();
    }

    @Test
    void the_refusal_says_in_vietnamese_whose_task_it_is_not() {
        for (String way : List.of("/complete", "/submit-form", "/claim")) {
            Answer answer = as(DEPARTMENT)
                    .post(
                            "/engine-rest/task/" + foreign + way,
                            way.equals("/claim") ? "{\"userId\": \"so-tu-phap\"}" : "{\"variables\": {}}");

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.message()).isEqualTo("Việc này không được giao cho cơ quan, đơn vị của bạn.");
        }
    }

    /** The Interior Department watches all work and does only its own. */
    @ParameterizedTest
    @ValueSource(strings = {"/complete", "/submit-form", "/claim", "/assignee", "/delegate", "/bpmnError"})
    void who_watches_a_task_cannot_do_it(String way) {
        assertThat(as(INTERIOR).get("/engine-rest/task/" + foreign).status()).isEqualTo(200);
        List<JsonNode> before = state(foreign);

        Answer answer = as(INTERIOR)
                .post(
                        "/engine-rest/task/" + foreign + way,
                        way.matches(".*(claim|ee|gate)") ? "{\"userId\": \"so-noi-vu\"}" : "{}");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(state(foreign)).isEqualTo(before);
    }

    /** Even on their own task: only the form ends it, and nobody but the plan says whose it is and when it is due. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            POST   | /resolve                | {"variables": {}}
            POST   | /bpmnError              | {"errorCode": "x"}
            POST   | /bpmnEscalation         | {"escalationCode": "x"}
            POST   | /delegate               | {"userId": "so-tu-phap"}
            POST   | /assignee               | {"userId": "so-tu-phap"}
            POST   | /claim                  | {"userId": "so-tu-phap"}
            PUT    |                         | {"name": "x", "due": "2099-01-01T00:00:00.000+0000"}
            PUT    | /variables/approved     | {"value": true}
            PUT    | /localVariables/c1_1__evidence | {"value": "x"}
            POST   | /localVariables         | {"deletions": ["unitName"]}
            POST   | /identity-links         | {"groupId": "so-tu-phap", "type": "candidate"}
            POST   | /identity-links/delete  | {"groupId": "so-tai-chinh", "type": "candidate"}
            DELETE |                         |
            """)
    void an_own_task_cannot_be_ended_passed_on_or_changed_round_its_form(String method, String part, String body) {
        String own = selfAssessment(OWN_TASKS, "2");
        List<JsonNode> before = state(own);

        Answer answer = as(OWN_TASKS)
                .send(
                        method,
                        "/engine-rest/task/" + own + (part == null ? "" : part),
                        body == null ? null : "application/json",
                        body);

        assertThat(answer.isSuccess()).as(answer.toString()).isFalse();
        assertThat(state(own)).isEqualTo(before);
    }

    @Test
    void staff_take_a_task_and_give_it_back() {
        String path = "/engine-rest/task/" + selfAssessment(OWN_TASKS, "3");
        Caller staff = as(OWN_TASKS);
        Caller head = as(OWN_TASKS + ".lanhdao");

        assertThat(staff.post(path + "/claim", "{\"userId\": \"so-tai-chinh\"}").status())
                .isEqualTo(204);
        Answer late = head.post(path + "/claim", "{\"userId\": \"so-tai-chinh.lanhdao\"}");
        assertThat(late.status()).isEqualTo(400);
        assertThat(late.message()).isEqualTo("Việc này đã có người nhận: so-tai-chinh.");
        assertThat(staff.get(path).json().get("assignee").asText()).isEqualTo(OWN_TASKS);

        assertThat(staff.post(path + "/unclaim", "{}").status()).isEqualTo(204);
        assertThat(staff.get(path).json().get("assignee").isNull()).isTrue();
        assertThat(head.post(path + "/claim", "{\"userId\": \"so-tai-chinh.lanhdao\"}")
                        .status())
                .isEqualTo(204);
        assertThat(head.post(path + "/unclaim", "{}").status()).isEqualTo(204);
    }

    @Test
    void a_task_that_does_not_exist_is_answered_in_vietnamese() {
        for (String way : List.of("/complete", "/submit-form")) {
            Answer answer = as(DEPARTMENT).post("/engine-rest/task/khong-co/" + way.substring(1), "{}");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.message())
                    .isEqualTo("Việc này không còn; có thể người khác đã hoàn thành. Tải lại danh sách việc.");
        }
    }

    /** Everything about a task that an attack could have changed. */
    /** As trees: the engine does not promise an order of variables. */
    private List<JsonNode> state(String task) {
        Caller auditor = as(AUDITOR);
        return Stream.of("", "/identity-links", "/variables")
                .map(part -> auditor.get("/engine-rest/task/" + task + part).json())
                .toList();
    }
}
