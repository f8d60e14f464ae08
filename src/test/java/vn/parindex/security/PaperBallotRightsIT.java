package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.urn.Rights;

/** Paper ballots are typed by those who run the survey; units neither type them nor see what is typed. */
class PaperBallotRightsIT extends OverHttp {

    private static final String UNIT = "so-tu-phap";
    private static final String SUPPORT_TEAM = "to-giup-viec";
    private static final String AUDIENCE = "tinh-nguoi-dan-to-chuc";
    private static final String BALLOTS = PLAN + ":" + AUDIENCE;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Rights rights;

    @BeforeEach
    void the_campaign_is_open() {
        if (campaigns.window(PLAN).opens() == null) {
            LocalDate today = LocalDate.now();
            Answer prepared = as(INTERIOR)
                    .post(
                            "/engine-rest/task/" + task(INTERIOR, "Task_PrepareSurvey") + "/submit-form",
                            "{\"variables\": {\"firstDay\": {\"value\": \"%s\"}, \"lastDay\": {\"value\": \"%s\"}}}"
                                    .formatted(today.minusDays(1), today.plusDays(30)));
            assertThat(prepared.isSuccess()).as(prepared.toString()).isTrue();
        }
    }

    @Test
    void nobody_else_begins_to_type() {
        for (String user :
                List.of(UNIT, UNIT + ".lanhdao", "huyen-tra-cu", "ubnd-tinh", "hoi-dong-tham-dinh", DESIGNER)) {
            Answer answer = begins(user);

            assertThat(answer.status()).as(user + " " + answer).isIn(403, 404);
        }
    }

    @Test
    void a_form_that_goes_round_the_list_of_groups_is_refused() {
        Answer answer = as(INTERIOR)
                .post(
                        "/engine-rest/process-definition/key/paper-ballots/submit-form",
                        "{\"variables\": {\"ballots\": {\"value\": \"%s:khong-co\"}}}".formatted(PLAN));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("không có trong danh sách lựa chọn");
    }

    @Test
    void what_is_typed_is_seen_by_nobody_and_counts_once() {
        String code = rights.issue(PLAN, "so-y-te", AUDIENCE, 1, INTERIOR)
                .rights()
                .get(0)
                .code()
                .text();
        int before = usedAboutHealth();
        assertThat(begins(INTERIOR).isSuccess()).isTrue();
        String sheet = task(INTERIOR, "Task_TypeBallot");
        String ballot = "{\"variables\": {\"ballotCode\": {\"value\": \"%s\"}, \"c8_1_1\": {\"value\": \"4\"}}}"
                .formatted(code);

        for (String path : List.of("", "/form-variables", "/localVariables", "/deployed-form")) {
            assertThat(as(UNIT).get("/engine-rest/task/" + sheet + path).isSuccess())
                    .as(path)
                    .isFalse();
        }
        assertThat(as(UNIT).post("/engine-rest/task/" + sheet + "/submit-form", ballot)
                        .status())
                .isEqualTo(403);
        assertThat(usedAboutHealth()).isEqualTo(before);

        Answer typed = as(INTERIOR).post("/engine-rest/task/" + sheet + "/submit-form", ballot);
        assertThat(typed.isSuccess()).as(typed.toString()).isTrue();
        assertThat(usedAboutHealth()).isEqualTo(before + 1);
        Answer again =
                as(INTERIOR).post("/engine-rest/task/" + task(INTERIOR, "Task_TypeBallot") + "/submit-form", ballot);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.message()).contains("mỗi phiếu chỉ tính một lần").doesNotContain(code);

        for (String history : List.of(
                "task/count?processDefinitionKey=paper-ballots",
                "process-instance/count?processDefinitionKey=paper-ballots",
                "user-operation/count?processDefinitionKey=paper-ballots",
                "activity-instance/count?activityId=Task_TypeBallot")) {
            assertThat(as(AUDITOR).get("/engine-rest/history/" + history).count())
                    .as(history)
                    .isZero();
        }
        assertThat(as(AUDITOR)
                        .get("/engine-rest/variable-instance?variableName=c8_1_1")
                        .json()
                        .findValuesAsText("value"))
                .allMatch("null"::equals);
        assertThat(as(INTERIOR)
                        .post(
                                "/engine-rest/task/" + task(INTERIOR, "Task_TypeBallot") + "/submit-form",
                                "{\"variables\": {}}")
                        .isSuccess())
                .isTrue();
        assertThat(as(INTERIOR)
                        .get("/engine-rest/task?taskDefinitionKey=Task_TypeBallot")
                        .json())
                .isEmpty();
    }

    @Test
    void the_interior_department_types_no_ballot_about_itself_and_the_support_team_does() {
        String code = rights.issue(PLAN, INTERIOR, AUDIENCE, 1, INTERIOR)
                .rights()
                .get(0)
                .code()
                .text();
        for (String user : List.of(INTERIOR, SUPPORT_TEAM)) {
            assertThat(begins(user).isSuccess()).as(user).isTrue();
            Answer answer = as(user).post(
                            "/engine-rest/task/" + task(user, "Task_TypeBallot") + "/submit-form",
                            "{\"variables\": {\"ballotCode\": {\"value\": \"%s\"}}}".formatted(code));
            if (user.equals(INTERIOR)) {
                assertThat(answer.message()).contains("nên phải do Tổ giúp việc");
            } else {
                assertThat(answer.isSuccess()).as(answer.toString()).isTrue();
            }
            as(user).post("/engine-rest/task/" + task(user, "Task_TypeBallot") + "/submit-form", "{\"variables\": {}}");
        }
    }

    private Answer begins(String user) {
        return as(user).post(
                        "/engine-rest/process-definition/key/paper-ballots/submit-form",
                        "{\"variables\": {\"ballots\": {\"value\": \"%s\"}}}".formatted(BALLOTS));
    }

    private String task(String user, String activity) {
        JsonNode tasks = as(user).get("/engine-rest/task?taskDefinitionKey=" + activity
                        + (activity.equals("Task_TypeBallot") ? "&assignee=" + user : ""))
                .json();
        assertThat(tasks).hasSize(1);
        return tasks.get(0).get("id").asText();
    }

    private int usedAboutHealth() {
        return campaigns.progress(PLAN).stream()
                .filter(group -> group.unit().equals("so-y-te"))
                .mapToInt(group -> group.used())
                .sum();
    }
}
