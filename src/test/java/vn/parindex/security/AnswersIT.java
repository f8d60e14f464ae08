package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer says to the browser, and what none says to an attacker. */
class AnswersIT extends OverHttp {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ket-qua",
                "/ket-qua/travinh-2023",
                "/ket-qua/khong-co",
                "/camunda/app/welcome/default/",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/"
            })
    void no_page_can_be_framed_by_another_site(String path) {
        Answer answer = anonymous().get(path);

        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'", "object-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ket-qua", "/ket-qua/travinh-2023"})
    void the_pages_of_the_product_run_no_script_but_its_own_files(String path) {
        Answer answer = anonymous().get(path);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "*");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.body().replace("<script type=\"module\" src=\"/plugins/language-link.js\">", ""))
                .doesNotContain("<script", " onclick=", " style=");
    }

    @Test
    void answers_of_the_rest_interface_belong_to_who_asked() {
        Answer answer = as("so-tu-phap").get("/engine-rest/task");

        assertThat(answer.header("Cache-Control")).contains("no-cache");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.headers().map()).doesNotContainKeys("access-control-allow-origin", "set-cookie", "server");
    }

    @Test
    void other_sites_get_no_permission_to_read() {
        Answer preflight = anonymous()
                .with("Origin", "https://la.example")
                .with("Access-Control-Request-Method", "POST")
                .send("OPTIONS", "/engine-rest/task", null, null);

        assertThat(preflight.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/h2-console",
                "/application.yaml",
                "/db/plans/travinh-2023.yaml",
                "/processes/unit-index-year.bpmn",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/.git/config",
                "/static/../application.yaml",
                "/error"
            })
    void nothing_else_is_served_without_a_login(String path) {
        Answer answer = anonymous().get(path);

        assertThat(answer.isSuccess()).as(answer.toString()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ket-qua/khong-co",
                "/ket-qua/khong-co/results.csv",
                "/ket-qua/a%0d%0aSet-Cookie:x",
                "/ket-qua/..%5c..%5cx",
                "/ket-qua/%3Cscript%3E",
                "/ket-qua/travinh-2023/results.xlsx",
                "//",
                "/camunda//app",
                "/camunda/app/tasklist/default/../../../../x",
                "/camunda/api/admin/auth/user/default"
            })
    void no_error_page_tells_how_the_server_is_built(String path) {
        for (Caller caller : List.of(anonymous(), anonymous().with("Accept", "text/html"))) {
            Answer answer = caller.get(path);

            assertThat(answer.status()).isGreaterThanOrEqualTo(300);
            tellsNothing(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task/khong-co",
                "/task?sortBy=khong-co",
                "/task?createdAfter=hom-qua",
                "/task?maxResults=x",
                "/khong-co",
                "/engine/khong-co/task",
                "/process-definition/khong-co/xml"
            })
    void no_error_of_the_rest_interface_carries_a_stack(String path) {
        Answer answer = as("so-tu-phap").get("/engine-rest" + path);

        assertThat(answer.isSuccess()).isFalse();
        tellsNothing(answer);
    }

    @Test
    void errors_for_people_are_vietnamese_pages() {
        Answer answer = anonymous().with("Accept", "text/html").get("/ket-qua/khong-co");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("lang=\"vi\"").doesNotContain("Whitelabel");
    }

    private static void tellsNothing(Answer answer) {
        assertThat(answer.body()).doesNotContain("\tat ", ".java:", "stackTrace", "\"trace\"", "Tomcat/", "postgresql");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }
}
