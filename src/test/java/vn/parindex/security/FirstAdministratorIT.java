package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * CVE-2026-77226: while no user is in the group {@code camunda-admin}, the web applications let anybody create an
 * administrator without a login. Attacked here in exactly that state.
 */
class FirstAdministratorIT extends OverHttp {

    private static final String GROUP = "camunda-admin";
    private static final String ATTACKER = "ke-gian";
    private static final String CREATE =
            """
            {"profile": {"id": "ke-gian", "firstName": "Kẻ", "lastName": "Gian", "email": "ke@gian.example"},
             "credentials": {"password": "Mat-khau-dai-12345"}}""";

    @Autowired
    private IdentityService identity;

    @BeforeEach
    void leave_the_server_without_administrator() {
        identity.deleteMembership(ADMINISTRATOR, GROUP);
    }

    @AfterEach
    void restore() {
        identity.deleteUser(ATTACKER);
        identity.createMembership(ADMINISTRATOR, GROUP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/setup/default/user/create?x=/camunda/app",
                "/camunda/api/admin/setup/default/user/create.json",
                "//camunda/api/admin/setup/default/user/create",
                "/camunda//api/admin/setup/default/user/create",
                "/camunda/api/admin//setup/default/user/create",
                "/camunda/api/admin/setup//default/user/create",
                "/camunda;x=1/api/admin/setup/default/user/create",
                "/camunda/api;x=1/admin/setup/default/user/create",
                "/camunda/api/admin/setup;x=1/default/user/create",
                "/camunda/api/admin/setup/default/user/create;x=1",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/%61dmin/setup/default/user/create",
                "/camunda/api/admin/setup/default/%75ser/create",
                "/camunda/api/admin/%2573etup/default/user/create",
                "/camunda/api/admin/setup%2fdefault/user/create",
                "/camunda/api/admin%2fsetup/default/user/create",
                "/camunda/api/admin/%2e/setup/default/user/create",
                "/camunda/api/admin/./setup/default/user/create",
                "/camunda/api/admin/x/../setup/default/user/create",
                "/camunda/api/admin/x/%2e%2e/setup/default/user/create",
                "/camunda/api/cockpit/../admin/setup/default/user/create",
                "/engine-rest/../camunda/api/admin/setup/default/user/create",
                "/x/../camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup%3bx/default/user/create",
                "/camunda/api/admin/setup%20/default/user/create",
                "/camunda/api/admin/setup/default/user/create%00",
                "/camunda/api/admin/Setup/default/user/create",
                "/camunda/api/admin/SETUP/default/user/create",
                "/Camunda/api/admin/setup/default/user/create",
                "/camunda/API/ADMIN/setup/default/user/create",
                "/camunda/app/admin/default/setup/user/create"
            })
    void nobody_becomes_administrator_without_a_login(String path) {
        Browser browser = Browser.open(anonymous(), "admin");
        assertThat(browser.caller().cookie("XSRF-TOKEN"))
                .as("a valid token against forged requests, so that it is not the lack of one that stops the attack")
                .isNotBlank();

        Answer answer = browser.withToken().post(path, CREATE);

        assertThat(answer.isSuccess()).as(answer.toString()).isFalse();
        assertThat(identity.createUserQuery().userId(ATTACKER).count()).isZero();
        assertThat(identity.createUserQuery().memberOfGroup(GROUP).count()).isZero();
    }

    @Test
    void nor_does_somebody_who_is_logged_in_as_staff() {
        Browser browser = Browser.loggedIn(anonymous(), "tasklist", "so-giao-thong-van-tai");

        Answer answer = browser.withToken().post("/camunda/api/admin/setup/default/user/create", CREATE);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(identity.createUserQuery().userId(ATTACKER).count()).isZero();
    }

    @Test
    void the_page_that_offers_it_is_closed_too() {
        assertThat(anonymous().get("/camunda/app/admin/default/setup/").isSuccess())
                .isFalse();
    }
}
