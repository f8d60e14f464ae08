package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.workflow.desk.Desk;
import vn.parindex.workflow.desk.OpenWork;
import vn.parindex.workflow.desk.Work;

/** What the product's own parts of Tasklist and Cockpit rely on: the login of the web applications, and tasks with rights. */
class ApiSessionIT extends OverHttp {

    private static final String UNIT = "so-tu-phap";

    @Autowired
    private Desk desk;

    @Test
    void whoever_is_logged_in_to_tasklist_is_known() {
        JsonNode session = browser(UNIT).caller().get("/api/session").json();

        assertThat(session.get("user").asText()).isEqualTo(UNIT);
        assertThat(session.get("units")).extracting(JsonNode::asText).containsExactly(UNIT);
        assertThat(session.get("roles")).isEmpty();
        assertThat(browser(INTERIOR).caller().get("/api/session").json().get("roles"))
                .extracting(JsonNode::asText)
                .contains("INTERIOR");
    }

    @Test
    void without_login_the_answer_is_401_and_not_the_page_of_the_login() {
        assertThat(anonymous().get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void nothing_is_changed_without_the_token_against_forged_requests() {
        Caller caller = browser(UNIT).caller();
        JsonNode csrf = caller.get("/api/session").json().get("csrf");

        assertThat(caller.post("/api/nothing-there", "{}").status()).isEqualTo(403);
        assertThat(caller.with(csrf.get("header").asText(), csrf.get("token").asText())
                        .post("/api/nothing-there", "{}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void parts_of_the_web_applications_are_there_before_the_login() {
        assertThat(anonymous().get("/plugins/common.js").status()).isEqualTo(200);
        assertThat(anonymous().get("/camunda/app/tasklist/scripts/config.js").body())
                .contains("plugins/");
    }

    @Test
    void a_task_is_found_by_those_who_may_read_it_and_belongs_to_those_it_is_offered_to() {
        String task = selfAssessment(UNIT, "1");

        Work own = desk.find(task, UNIT, List.of(UNIT)).orElseThrow();
        assertThat(own.mine()).isTrue();
        assertThat(own.planId()).isEqualTo(PLAN);
        assertThat(own.unit()).isEqualTo(UNIT);
        assertThat(own.field()).isEqualTo("1");
        assertThat(desk.find(task, INTERIOR, List.of(INTERIOR)).orElseThrow().mine())
                .isFalse();
        assertThat(desk.find(task, "so-y-te", List.of("so-y-te"))).isEmpty();
        assertThat(desk.find("no-such-task", UNIT, List.of(UNIT))).isEmpty();
    }

    @Test
    void open_work_of_a_plan_comes_with_its_groups_and_what_is_due_first_comes_first() {
        List<OpenWork> open = desk.open(PLAN);

        assertThat(open).hasSizeGreaterThan(27 * 8 - 1);
        assertThat(open)
                .extracting(OpenWork::due)
                .filteredOn(due -> due != null)
                .isSorted();
        assertThat(open)
                .filteredOn(work -> UNIT.equals(work.unit()) && "2".equals(work.field()))
                .singleElement()
                .satisfies(work -> assertThat(work.groups()).containsExactly(UNIT));
        assertThat(desk.open("travinh_2023")).isEmpty();
    }

    private Browser browser(String user) {
        return Browser.loggedIn(anonymous(), "tasklist", user);
    }
}
