package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What the list of tasks asks for: unit, field and deadline of many tasks at once, with the reader's rights. */
class CardsIT extends OverHttp {

    private static final String UNIT = "so-nong-nghiep-va-phat-trien-nong-thon";

    @Test
    void a_card_says_unit_field_and_deadline() {
        JsonNode card = cards(UNIT, selfAssessment(UNIT, "2")).get(0);

        assertThat(card.get("unit").asText()).isEqualTo("Sở Nông nghiệp và Phát triển nông thôn");
        assertThat(card.get("subject").asText()).isEqualTo("Lĩnh vực 2");
        assertThat(card.get("step").asText()).isEqualTo("Task_AssessField");
        assertThat(card.get("due").asText()).matches("\\d{4}-\\d\\d-\\d\\dT16:59:59Z");
        assertThat(card.get("assignee").isNull()).isTrue();
        assertThat(card.get("own").asBoolean()).isFalse();
    }

    @Test
    void a_task_about_no_field_names_the_unit_it_was_given_to() {
        String reminder = tasksOf(UNIT).stream()
                .filter(task -> task.get("taskDefinitionKey").asText().equals("Task_RemindUnit"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();

        JsonNode card = cards(UNIT, reminder).get(0);

        assertThat(card.get("unit").asText()).isEqualTo("Sở Nông nghiệp và Phát triển nông thôn");
        assertThat(card.get("subject").isNull()).isTrue();
    }

    @Test
    void who_has_claimed_a_task_sees_so_and_the_others_see_that_somebody_has() {
        String task = selfAssessment(UNIT, "3");
        as(UNIT).post("/engine-rest/task/" + task + "/claim", "{\"userId\": \"" + UNIT + "\"}");

        assertThat(cards(UNIT, task).get(0).get("own").asBoolean()).isTrue();
        assertThat(cards(INTERIOR, task).get(0).get("own").asBoolean()).isFalse();
        assertThat(cards(INTERIOR, task).get(0).get("assignee").asText()).isEqualTo(UNIT);

        as(UNIT).post("/engine-rest/task/" + task + "/unclaim", "{}");
    }

    @Test
    void of_tasks_that_are_not_theirs_nobody_gets_a_card() {
        String own = selfAssessment("so-y-te", "1");
        String other = selfAssessment(UNIT, "1");

        assertThat(cards("so-y-te", own + "," + other + ",no-such-task"))
                .extracting(card -> card.get("task").asText())
                .containsExactly(own);
        assertThat(anonymous().get("/api/cards?tasks=" + own).status()).isEqualTo(401);
    }

    @Test
    void no_more_than_a_hundred_are_answered_at_once() {
        String many = String.join(",", Collections.nCopies(101, "x"));

        assertThat(browser(UNIT).get("/api/cards?tasks=" + many).status()).isEqualTo(422);
    }

    private JsonNode cards(String user, String tasks) {
        return browser(user).get("/api/cards?tasks=" + tasks).json();
    }

    private Caller browser(String user) {
        return Browser.loggedIn(anonymous(), "tasklist", user).caller();
    }
}
