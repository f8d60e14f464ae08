package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers and cookies of every kind of path, with the settings for real work. */
class HttpsIT extends BehindProxy {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/                                            | 200",
                "/ket-qua                                     | 200",
                "/parindex.css                                | 200",
                "/plugins/common.js                           | 200",
                "/api/sign-in                                 | 200",
                "/api/session                                 | 401",
                "/bo-tieu-chi                                 | 302",
                "/doi-mat-khau                                | 302",
                "/khong-co-trang-nay                          | 302",
                "/ket-qua/khong-co                            | 404",
                "/phieu                                       | 200",
                "/phieu/khong-co-phieu-nay                    | 404",
                "/phieu.css                                   | 200",
                "/camunda/app/tasklist/default/               | 200",
                "/camunda/app/admin/default/                  | 200",
                "/camunda/app/tasklist/scripts/config.js      | 200",
                "/camunda/lib/deps.js                         | 200",
                "/camunda/api/admin/auth/user/default         | 404",
                "/camunda/api/engine/engine/default/task      | 401",
                "/camunda/api/admin/setup/default/user/create | 403",
                "/engine-rest/task                            | 401",
                "/oauth2/authorization/province               | 302",
                "/login/oauth2/code/province?code=x&state=x   | 403"
            })
    void every_answer_demands_https_and_is_what_it_says_it_is(String path, int status) {
        Answer answer = browser().get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers().allValues("Strict-Transport-Security"))
                .containsExactly("max-age=31536000 ; includeSubDomains");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Referrer-Policy"))
                .containsAnyOf("same-origin", "no-referrer")
                .hasSize(1);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure").containsIgnoringCase("SameSite=Lax"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ket-qua",
                "/ket-qua/khong-co",
                "/phieu",
                "/phieu/khong-co-phieu-nay",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/app/welcome/default/",
                "/engine-rest/task",
                "/login/oauth2/code/province?code=x&state=x"
            })
    void pages_run_nothing_of_others_and_stand_in_no_frame(String path) {
        Answer answer = browser().get(path);

        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'")
                .containsPattern("default-src '(self|none)'");
    }

    @Test
    void the_cookies_of_a_login_are_for_https_alone_and_the_session_for_no_script() {
        Caller browser = browser();
        List<String> opened =
                browser.get("/camunda/app/tasklist/default/").headers().allValues("Set-Cookie");
        Answer login =
                new Browser(browser, null).login("tasklist", "so-y-te", "demo").lastAnswer();

        assertThat(opened)
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("XSRF-TOKEN=").contains("Secure"));
        assertThat(login.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("JSESSIONID=").contains("Secure", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    void the_address_of_the_client_is_the_one_that_the_proxy_saw() {
        for (int i = 0; i < 5; i++) {
            as("huyen-tra-cu", "sai").with("X-Forwarded-For", "203.0.113.50").get("/engine-rest/task/count");
        }

        assertThat(as("huyen-tra-cu", "demo")
                        .with("X-Forwarded-For", "203.0.113.50")
                        .get("/engine-rest/task/count")
                        .status())
                .isEqualTo(401);
        assertThat(as("huyen-tra-cu", "demo")
                        .with("X-Forwarded-For", "203.0.113.51")
                        .get("/engine-rest/task/count")
                        .status())
                .isEqualTo(200);
    }
}
