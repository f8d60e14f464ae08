package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine's REST interface is open as shipped; here it answers nobody who is not logged in. */
class EngineRestLoginIT extends OverHttp {

    /** Who guesses has to wait: heads as whom no other test logs in. */
    private static final String GUESSED = "so-tai-nguyen-va-moi-truong.lanhdao";

    private static final String GUESSED_OFTEN = "huyen-cang-long.lanhdao";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest",
                "/engine-rest/",
                "/engine-rest/engine",
                "/engine-rest/version",
                "/engine-rest/task",
                "/engine-rest/task/count",
                "/engine-rest/user",
                "/engine-rest/process-definition",
                "/engine-rest/history/task",
                "/engine-rest/engine/default/task"
            })
    void answers_nobody_without_a_login(String path) {
        Answer answer = anonymous().get(path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
    }

    @Test
    void neither_reads_nor_changes_anything_without_a_login() {
        String task = selfAssessment("so-tu-phap", "1");

        for (Answer answer : List.of(
                anonymous().post("/engine-rest/task", "{}"),
                anonymous().post("/engine-rest/task/" + task + "/complete", "{}"),
                anonymous().put("/engine-rest/group/camunda-admin/members/so-tu-phap", ""),
                anonymous().delete("/engine-rest/process-instance/" + fieldInstance("so-tu-phap", "1")),
                anonymous().with("Origin", "http://la.example").get("/engine-rest/task"))) {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
        }
        assertThat(isOpen(task)).isTrue();
    }

    /** The browser of somebody who once typed a Basic login would send it along with requests of a foreign page. */
    @Test
    void answers_no_request_that_a_foreign_page_makes_in_the_browser_of_a_user() {
        assertThat(as("so-tu-phap", "demo").get("/engine-rest/task/count").status())
                .isEqualTo(200);
        assertThat(as("so-tu-phap", "demo")
                        .with("Sec-Fetch-Site", "cross-site")
                        .get("/engine-rest/task/count")
                        .status())
                .isEqualTo(403);
    }

    /** Servlet containers and frameworks read paths differently; no reading leads past the login. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//engine-rest/task",
                "/engine-rest//task",
                "/engine-rest;x=1/task",
                "/engine-rest/;x=1/task",
                "/engine-rest/task;jsessionid=1",
                "/engine-rest/%2e/task",
                "/engine-rest/%2e%2e/engine-rest/task",
                "/x/../engine-rest/task",
                "/camunda/../engine-rest/task",
                "/camunda/%2e%2e/engine-rest/task",
                "/%65ngine-rest/task",
                "/engine%2Drest/task",
                "/engine-rest%2ftask",
                "/Engine-Rest/task",
                "/ENGINE-REST/task",
                "/engine-rest/task/",
                "/engine-rest/task%00",
                "/engine-rest/task?x=/camunda/app"
            })
    void has_no_side_entrance(String path) {
        Answer answer = anonymous().get(path);

        assertThat(answer.isSuccess()).as(answer.toString()).isFalse();
        assertThat(answer.body()).doesNotContain("processInstanceId", "candidateGroup");
    }

    @Test
    void knows_only_the_right_password() {
        assertThat(as("so-tu-phap", "demo").get("/engine-rest/task/count").status())
                .isEqualTo(200);
        for (String password : List.of("", "Demo", "demo ", "' or '1'='1", GUESSED)) {
            assertThat(as(GUESSED, password).get("/engine-rest/task/count").status())
                    .as(password)
                    .isEqualTo(401);
        }
        assertThat(as("khong-co-nguoi-nay", "demo").get("/engine-rest/task").status())
                .isEqualTo(401);
        assertThat(as("", "").get("/engine-rest/task").status()).isEqualTo(401);
    }

    @Test
    void makes_who_guesses_passwords_wait() {
        for (int attempt = 0; attempt < 5; attempt++) {
            as(GUESSED_OFTEN, "sai").get("/engine-rest/task");
        }

        Answer right = as(GUESSED_OFTEN, "demo").get("/engine-rest/task");
        assertThat(right.status()).isEqualTo(401);
        assertThat(Integer.parseInt(right.header("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void does_not_take_the_session_of_a_browser_for_a_login() {
        Caller browser = Browser.loggedIn(anonymous(), "tasklist", "so-tu-phap").caller();

        assertThat(browser.get("/engine-rest/task").status()).isEqualTo(401);
    }

    @Test
    void does_not_say_whether_a_user_exists() {
        Answer unknown = as("khong-co-nguoi-nay", "sai").get("/engine-rest/task");
        Answer known = as(GUESSED, "sai").get("/engine-rest/task");

        assertThat(withoutTime(unknown)).isEqualTo(withoutTime(known));
    }

    private static String withoutTime(Answer answer) {
        return answer.status() + answer.body().replaceAll("\"timestamp\":\"[^\"]+\"", "");
    }
}
