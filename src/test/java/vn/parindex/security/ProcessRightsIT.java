package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes run by the plan: departments neither see nor steer those of others, and steer their own by forms only. */
class ProcessRightsIT extends OverHttp {

    private static final String DEPARTMENT = "so-tu-phap";
    private static final String OTHER = "huyen-cau-ke";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/process-instance",
                "/execution",
                "/process-definition",
                "/deployment",
                "/job",
                "/job-definition",
                "/incident",
                "/event-subscription",
                "/external-task",
                "/batch",
                "/authorization",
                "/history/process-instance",
                "/history/task",
                "/history/activity-instance",
                "/history/variable-instance",
                "/history/detail",
                "/history/identity-link-log",
                "/history/user-operation",
                "/history/job-log",
                "/history/incident"
            })
    void a_department_sees_nothing_of_the_engine_but_its_tasks(String resource) {
        assertThat(as(DEPARTMENT).get("/engine-rest" + resource).json()).isEmpty();
        assertThat(as(DEPARTMENT).get("/engine-rest" + resource + "/count").count())
                .isZero();
    }

    @Test
    void variables_are_visible_only_where_they_belong_to_an_own_task() {
        var own = tasksOf(DEPARTMENT).stream()
                .map(task -> task.get("id").asText())
                .toList();

        assertThat(as(DEPARTMENT)
                        .get("/engine-rest/variable-instance?maxResults=5000")
                        .json())
                .isNotEmpty()
                .allSatisfy(
                        variable -> assertThat(variable.get("taskId").asText()).isIn(own));
        assertThat(as(DEPARTMENT)
                        .get("/engine-rest/variable-instance?taskIdIn=" + selfAssessment(OTHER, "1"))
                        .json())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"so-tu-phap", "so-tu-phap.lanhdao", "ubnd-tinh", "hoi-dong-tham-dinh", "thiet-ke"})
    void another_units_process_cannot_be_read(String user) {
        String instance = fieldInstance(OTHER, "1");

        for (String path : List.of(
                "/process-instance/" + instance,
                "/process-instance/" + instance + "/variables",
                "/process-instance/" + instance + "/activity-instances",
                "/execution/" + instance,
                "/execution/" + instance + "/localVariables",
                "/history/process-instance/" + instance)) {
            Answer answer = as(user).get("/engine-rest" + path);
            assertThat(answer.status()).as(path + " " + answer).isIn(403, 404);
        }
        assertThat(as(user).get("/engine-rest/history/task?processInstanceId=" + instance)
                        .json())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DELETE | /process-instance/{instance}              |
            PUT    | /process-instance/{instance}/suspended    | {"suspended": true}
            PUT    | /process-instance/{instance}/variables/x  | {"value": 1}
            POST   | /process-instance/{instance}/variables    | {"modifications": {"approved": {"value": true}}}
            POST   | /process-instance/{instance}/modification | {"instructions": [{"type": "cancel", "activityId": "Task_AssessField"}]}
            POST   | /process-instance/{instance}/modification-async | {"instructions": [{"type": "cancel", "activityId": "Task_AssessField"}]}
            POST   | /process-instance/delete                  | {"processInstanceIds": ["{instance}"]}
            PUT    | /process-instance/suspended               | {"suspended": true, "processInstanceIds": ["{instance}"]}
            POST   | /execution/{instance}/signal              | {}
            PUT    | /execution/{instance}/localVariables/x    | {"value": 1}
            POST   | /message                                  | {"messageName": "cancel-assessment", "businessKey": "travinh-2023:huyen-cau-ke"}
            POST   | /message                                  | {"messageName": "cancel-assessment", "all": true}
            PUT    | /process-definition/suspended             | {"processDefinitionKey": "field-assessment", "suspended": true, "includeProcessInstances": true}
            PUT    | /job-definition/suspended                 | {"processDefinitionKey": "field-assessment", "suspended": true, "includeJobs": true}
            PUT    | /job/suspended                            | {"processDefinitionKey": "field-assessment", "suspended": true}
            DELETE | /history/process-instance/{instance}      |
            POST   | /history/process-instance/delete          | {"historicProcessInstanceIds": ["{instance}"]}
            POST   | /history/cleanup                          |
            POST   | /task/create                              | {"name": "Việc tự chế"}
            """)
    void nobody_steers_the_process_of_a_unit_from_outside(String method, String path, String body) {
        String instance = fieldInstance(OTHER, "1");
        String task = selfAssessment(OTHER, "1");

        for (String user : List.of(
                DEPARTMENT, OTHER, OTHER + ".lanhdao", INTERIOR, "ubnd-tinh", DESIGNER, ADMINISTRATOR, AUDITOR)) {
            Answer answer = as(user).send(
                            method,
                            "/engine-rest" + path.replace("{instance}", instance),
                            "application/json",
                            body == null ? null : body.replace("{instance}", instance));

            assertThat(answer.isSuccess()).as(user + " " + answer).isFalse();
        }
        assertThat(fieldInstance(OTHER, "1")).isEqualTo(instance);
        assertThat(as(AUDITOR)
                        .get("/engine-rest/task/" + task)
                        .json()
                        .get("suspended")
                        .asBoolean())
                .isFalse();
        assertThat(database.queryForObject(
                        "select status from unit_assessment where unit_code = ?", String.class, OTHER))
                .isEqualTo("OPEN");
    }

    /** Where nothing waits for it nothing happens; who may not send it is refused once something waits. */
    @Test
    void a_message_from_outside_changes_nothing() {
        int before = rows("assessment_event where kind = 'REOPENED'");
        Answer answer =
                as(DEPARTMENT).post("/engine-rest/message", "{\"messageName\": \"reopen-assessment\", \"all\": true}");

        assertThat(answer.status()).isIn(204, 403);
        assertThat(rows("assessment_event where kind = 'REOPENED'")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit-index-year",
                "unit-assessment",
                "field-assessment",
                "field-appraisal",
                "milestone-extension",
                "unit-intervention",
                "survey-campaign",
                "paper-ballots"
            })
    void no_department_starts_a_process(String process) {
        for (String user : List.of(DEPARTMENT, DEPARTMENT + ".lanhdao", "ubnd-tinh", "hoi-dong-tham-dinh", DESIGNER)) {
            for (String way : List.of("/start", "/submit-form")) {
                Answer answer = as(user).post(
                                "/engine-rest/process-definition/key/" + process + way,
                                "{\"businessKey\": \"travinh-2023:so-tu-phap\", \"variables\": {}}");

                assertThat(answer.isSuccess()).as(user + " " + answer).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unit-index-year", "unit-assessment", "field-assessment", "field-appraisal", "survey-campaign"})
    void the_interior_department_starts_no_process_but_those_made_for_it(String process) {
        for (String way : List.of("/start", "/submit-form")) {
            Answer answer = as(INTERIOR)
                    .post(
                            "/engine-rest/process-definition/key/" + process + way,
                            "{\"businessKey\": \"travinh-2023:so-tu-phap\", \"variables\": {}}");

            assertThat(answer.isSuccess()).as(answer.toString()).isFalse();
        }
    }

    /** Otherwise it could say, without the form's checks, what becomes of a unit. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            unit-intervention   | {"variables": {"assessment": {"value": "travinh-2023:huyen-cau-ke"}, "action": {"value": "khac"}, "reason": {"value": "x"}}}
            unit-intervention   | {"variables": {"assessment": {"value": "travinh-2023:huyen-cau-ke"}, "reason": {"value": "x"}}, "startInstructions": [{"type": "startBeforeActivity", "activityId": "Service_SendCancel"}]}
            milestone-extension | {"variables": {"milestone": {"value": "travinh-2023:report"}, "newEnd": {"value": "2099-12-31"}, "reason": {"value": "x"}}}
            """)
    void nor_does_it_start_those_without_their_form(String process, String body) {
        int before = rows("milestone_extension");
        Answer answer = as(INTERIOR).post("/engine-rest/process-definition/key/" + process + "/start", body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(answer.message()).isEqualTo("Quy trình này chỉ được bắt đầu bằng biểu mẫu của nó.");
        assertThat(as(ADMINISTRATOR)
                        .post("/engine-rest/process-definition/key/" + process + "/start", body)
                        .status())
                .isEqualTo(404);
        assertThat(isOpen(selfAssessment(OTHER, "1"))).isTrue();
        assertThat(rows("milestone_extension")).isEqualTo(before);
    }

    private int rows(String from) {
        return database.queryForObject("select count(*) from " + from, Integer.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"assessment": {"value": "travinh-2023:huyen-cau-ke"}, "action": {"value": "khac"}, "reason": {"value": "x"}} | “khac” không có trong danh sách lựa chọn
            {"assessment": {"value": "travinh-2023:khong-co"}, "action": {"value": "cancel"}, "reason": {"value": "x"}}   | “travinh-2023:khong-co” không có trong danh sách lựa chọn
            {"assessment": {"value": "travinh-2023:huyen-cau-ke"}, "action": {"value": "cancel"}}                         | “Lý do”: chưa nhập
            {"assessment": {"value": "travinh-2023:huyen-cau-ke"}, "action": {"value": "cancel"}, "reason": {"value": "x"}, "initiator": {"value": "ubnd-tinh"}} | Biểu mẫu không có ô “initiator”
            {"assessment": {"value": "travinh-2023:huyen-cau-ke"}, "action": {"value": "reopen"}, "reason": {"value": "x"}} | Chỉ mở lại được khi báo cáo của cơ quan, đơn vị đang được thẩm định
            """)
    void an_intervention_is_checked_against_its_form(String variables, String problem) {
        Answer answer = as(INTERIOR)
                .post(
                        "/engine-rest/process-definition/key/unit-intervention/submit-form",
                        "{\"variables\": " + variables + "}");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.message()).contains(problem).doesNotContain("Cannot", "process definition");
        assertThat(isOpen(selfAssessment(OTHER, "1"))).isTrue();
    }
}
