package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logged in with a browser: to Camunda's applications, and by that to the pages of the product. */
class WebappSessionIT extends OverHttp {

    private static final String DEPARTMENT = "so-ke-hoach-va-dau-tu";
    private static final String OWN_PAGE = "/ket-qua/travinh-2023/so-ke-hoach-va-dau-tu";
    private static final String OTHER_PAGE = "/ket-qua/travinh-2023/so-tu-phap";

    @Test
    void staff_log_in_to_tasklist_and_to_no_other_application() {
        Answer login = Browser.loggedIn(anonymous(), "tasklist", DEPARTMENT).lastAnswer();

        assertThat(login.status()).isEqualTo(200);
        assertThat(login.json().get("userId").asText()).isEqualTo(DEPARTMENT);
        assertThat(StreamSupport.stream(login.json().get("authorizedApps").spliterator(), false)
                        .map(app -> app.asText()))
                .containsExactlyInAnyOrder("tasklist", "welcome");
        for (String application : List.of("cockpit", "admin")) {
            assertThat(Browser.loggedIn(anonymous(), application, DEPARTMENT)
                            .lastAnswer()
                            .status())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "so-noi-vu, cockpit, 200",
        "so-noi-vu, admin, 403",
        "thiet-ke, cockpit, 200",
        "thiet-ke, admin, 403",
        "thiet-ke, tasklist, 403",
        "quan-tri, admin, 200",
        "quan-tri, cockpit, 403",
        "quan-tri, tasklist, 403",
        "kiem-tra, cockpit, 200",
        "kiem-tra, tasklist, 200",
        "kiem-tra, admin, 403",
        "dieu-tra-vien, tasklist, 200",
        "dieu-tra-vien, cockpit, 403",
        "ubnd-tinh, tasklist, 200",
        "ubnd-tinh, cockpit, 403"
    })
    void everybody_gets_the_applications_of_their_work(String user, String application, int status) {
        assertThat(Browser.loggedIn(anonymous(), application, user).lastAnswer().status())
                .isEqualTo(status);
    }

    @Test
    void a_wrong_password_opens_nothing() {
        Browser browser = Browser.open(anonymous(), "tasklist").login("tasklist", "huyen-duyen-hai", "sai");

        assertThat(browser.lastAnswer().status()).isEqualTo(401);
        assertThat(browser.caller()
                        .get("/camunda/api/engine/engine/default/task/count")
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/user",
                "/camunda/api/engine/engine/default/filter",
                "/camunda/api/engine/engine/default/version",
                "/camunda/api/engine/engine/default/history/task",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics-count",
                "/camunda/api/cockpit/plugin/base/default/process-instance",
                "//camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/task;x=1",
                "/camunda/api/engine/engine/default//task"
            })
    void the_interface_behind_the_applications_needs_the_login(String path) {
        assertThat(anonymous().get(path).isSuccess()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics-count",
                "/camunda/api/cockpit/plugin/base/default/process-instance/count",
                "/camunda/api/cockpit/plugin/base/default/incident/count"
            })
    void cockpits_interface_shows_nothing_to_staff(String path) {
        Caller staff = Browser.loggedIn(anonymous(), "tasklist", DEPARTMENT).caller();
        Caller interior = Browser.loggedIn(anonymous(), "cockpit", INTERIOR).caller();

        assertThat(staff.get(path).count()).isZero();
        assertThat(interior.get(path).status()).isEqualTo(200);
    }

    @Test
    void what_staff_see_through_tasklist_is_what_they_see_over_rest() {
        Caller browser = Browser.loggedIn(anonymous(), "tasklist", DEPARTMENT).caller();

        assertThat(browser.get("/camunda/api/engine/engine/default/task/count").count())
                .isEqualTo(8);
        assertThat(browser.get("/camunda/api/engine/engine/default/user").json())
                .hasSize(1);
        assertThat(browser.get("/camunda/api/engine/engine/default/task/" + selfAssessment("so-tu-phap", "1"))
                        .status())
                .isEqualTo(404);
    }

    /** Another site can make a browser send its cookies, but not this header. */
    @Test
    void nothing_is_changed_without_the_token_against_forged_requests() {
        Browser browser = Browser.loggedIn(anonymous(), "tasklist", DEPARTMENT);
        String path = "/camunda/api/engine/engine/default/task/" + selfAssessment(DEPARTMENT, "1") + "/claim";
        String body = "{\"userId\": \"" + DEPARTMENT + "\"}";

        assertThat(browser.caller().post(path, body).status()).isEqualTo(403);

        Browser other = Browser.loggedIn(anonymous(), "tasklist", DEPARTMENT);
        assertThat(other.caller()
                        .with("X-XSRF-TOKEN", "A".repeat(32))
                        .post(path, body)
                        .status())
                .isEqualTo(403);
        assertThat(as(AUDITOR)
                        .get("/engine-rest/task/" + selfAssessment(DEPARTMENT, "1"))
                        .json()
                        .get("assignee")
                        .isNull())
                .isTrue();
    }

    @Test
    void the_login_itself_needs_the_token_and_gives_a_new_session() {
        Caller stranger = anonymous();
        assertThat(stranger.postForm(
                                "/camunda/api/admin/auth/user/default/login/tasklist",
                                "username=" + DEPARTMENT + "&password=demo")
                        .status())
                .isEqualTo(403);

        Browser browser = Browser.open(anonymous(), "tasklist");
        String before = browser.caller().cookie("JSESSIONID");
        String token = browser.caller().cookie("XSRF-TOKEN");
        browser.login("tasklist", DEPARTMENT, PASSWORD);
        assertThat(browser.caller().cookie("XSRF-TOKEN")).isNotBlank().isNotEqualTo(token);
        assertThat(browser.caller().cookie("JSESSIONID")).isNotBlank().isNotEqualTo(before);
    }

    @Test
    void cookies_stay_with_the_browser_and_the_site() {
        List<String> cookies =
                Browser.open(anonymous(), "tasklist").lastAnswer().headers().allValues("Set-Cookie");

        assertThat(cookies).hasSize(2).allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("SameSite=Lax"));
        // the other one is made to be read by Camunda's scripts
        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
                .singleElement()
                .satisfies(session -> assertThat(session).contains("HttpOnly"));
    }

    @Test
    void after_logging_out_the_session_is_nobodys() {
        Browser browser = Browser.loggedIn(anonymous(), "tasklist", DEPARTMENT);
        assertThat(browser.withToken()
                        .post("/camunda/api/admin/auth/user/default/logout", "")
                        .isSuccess())
                .isTrue();

        assertThat(browser.caller()
                        .get("/camunda/api/engine/engine/default/task")
                        .status())
                .isEqualTo(401);
        assertThat(browser.caller().get(OWN_PAGE).header("Location")).contains("/camunda/app/");
    }

    @Test
    void who_is_not_logged_in_is_sent_to_the_login_from_the_page_of_a_unit() {
        Answer answer = anonymous().get(OWN_PAGE);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/camunda/app/welcome/default/");
    }

    /** The product has no login of its own: Camunda's session counts, with the rights of that user. */
    @Test
    void the_pages_of_the_product_know_who_is_logged_in_to_tasklist() {
        Caller staff = Browser.loggedIn(anonymous(), "tasklist", DEPARTMENT).caller();
        assertThat(staff.get(OWN_PAGE).status()).isEqualTo(200);
        assertThat(staff.get(OTHER_PAGE).status()).isEqualTo(403);

        Caller head = Browser.loggedIn(anonymous(), "tasklist", DEPARTMENT + ".lanhdao")
                .caller();
        assertThat(head.get(OWN_PAGE).status()).isEqualTo(200);
        assertThat(head.get(OTHER_PAGE).status()).isEqualTo(403);

        Caller interior = Browser.loggedIn(anonymous(), "cockpit", INTERIOR).caller();
        assertThat(interior.get(OWN_PAGE).status()).isEqualTo(200);
        assertThat(interior.get(OTHER_PAGE).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ket-qua/travinh-2023/so-tu-phap/",
                "/ket-qua/travinh-2023//so-tu-phap",
                "/ket-qua/travinh-2023/so-tu-phap;x=1",
                "/ket-qua/travinh-2023/%73o-tu-phap",
                "/ket-qua/travinh-2023/x/../so-tu-phap",
                "/ket-qua/travinh-2023/%2e/so-tu-phap",
                "/ket-qua/travinh-2023/SO-TU-PHAP"
            })
    void the_page_of_another_unit_has_no_side_entrance(String path) {
        for (Caller caller : List.of(
                anonymous(),
                Browser.loggedIn(anonymous(), "tasklist", DEPARTMENT).caller())) {
            assertThat(caller.get(path).isSuccess()).isFalse();
        }
    }
}
