package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;

/** The province's login beside the local accounts: who comes by it, with which groups, and what it cannot do. */
class SingleSignOnIT extends BehindProxy {

    private static final String BEGIN = "/oauth2/authorization/province";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private static final String SWITCH = "/nguoi-dung/dang-nhap-cua-tinh";

    private static final Map<String, UnaryOperator<JWTClaimsSet.Builder>> WRONG = Map.of(
            "expired", claims -> claims.expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(5)))),
            "nonce", claims -> claims.claim("nonce", "another"),
            "no nonce", claims -> claims.claim("nonce", null),
            "audience", claims -> claims.audience("another-client"),
            "issuer", claims -> claims.issuer("http://localhost:1"),
            "no subject", claims -> claims.subject(null));

    @Autowired
    private IdentityService identity;

    @Test
    void staff_of_a_unit_come_by_the_login_and_see_its_tasks() {
        PROVINCE.person("s-1", "An.Nguyen@travinh.example", "so-tu-phap", "khong-biet");
        Caller browser = browser();

        Answer landed = login(browser, BEGIN);

        assertThat(landed.status()).isEqualTo(302);
        assertThat(landed.header("Location")).endsWith(TASKLIST);
        assertThat(tasks(browser)).isEqualTo(8);
        JsonNode session = browser.get("/api/session").json();
        assertThat(session.get("user").asText()).isEqualTo("an.nguyen");
        assertThat(session.get("units")).extracting(JsonNode::asText).containsExactly("so-tu-phap");
        User user = identity.createUserQuery().userId("an.nguyen").singleResult();
        // as names are written in Vietnam, the family's first
        assertThat(user.getFirstName() + " " + user.getLastName()).isEqualTo("Nguyễn Văn An");
        assertThat(user.getEmail()).isEqualTo("an@example.vn");
        assertThat(browser.get("/").body()).contains("Bạn đang đăng nhập với tài khoản an.nguyen");
    }

    @Test
    void the_login_is_asked_with_state_nonce_and_proof_key() {
        PROVINCE.person("s-2", "binh", "so-tu-phap");
        login(browser(), BEGIN);

        assertThat(PROVINCE.lastRequest().get("state")).hasSizeGreaterThan(20);
        assertThat(PROVINCE.lastRequest().get("nonce")).hasSizeGreaterThan(20);
        assertThat(PROVINCE.lastRequest().get("code_challenge_method")).isEqualTo("S256");
        assertThat(PROVINCE.lastRequest().get("redirect_uri")).startsWith("https://");
    }

    @Test
    void groups_follow_the_login_and_what_was_given_here_stays() {
        PROVINCE.person("s-3", "chi", "so-tu-phap", "so-cong-thuong");
        Caller both = browser();
        login(both, BEGIN);
        assertThat(tasks(both)).isEqualTo(16);

        PROVINCE.person("s-3", "chi", "so-cong-thuong");
        Caller one = browser();
        login(one, BEGIN);
        assertThat(groups("chi")).containsExactly("so-cong-thuong");
        assertThat(tasks(one)).isEqualTo(8);

        PROVINCE.person("s-3", "chi");
        Caller none = browser();
        Answer refused = login(none, BEGIN);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body())
                .contains("Tài khoản “chi” của bạn đã được hệ thống đăng nhập của tỉnh xác nhận")
                .contains("Sở Nội vụ")
                .contains(PROVINCE.issuer() + "/end?id_token_hint=");
        assertThat(none.get("/api/session").status()).isEqualTo(401);

        identity.createMembership("chi", "so-xay-dung");
        login(none, BEGIN);
        assertThat(groups("chi")).containsExactly("so-xay-dung");
    }

    @Test
    void names_of_groups_are_translated_and_nobody_becomes_administrator_by_a_name() {
        PROVINCE.person("s-4", "dung", "/so-y-te/lanh-dao", "/so-tai-chinh", "camunda-admin", "/camunda-admin");
        login(browser(), BEGIN);
        assertThat(groups("dung")).containsExactly("so-tai-chinh", "so-y-te", "so-y-te.lanhdao");

        PROVINCE.person("s-5", "quan.tri", "CN=Quan tri,OU=CCHC");
        Answer administrator = login(browser(), BEGIN);
        assertThat(groups("quan.tri")).containsExactly("camunda-admin");
        assertThat(administrator.header("Location")).endsWith("/camunda/app/admin/default/");
    }

    @Test
    void a_local_account_is_not_taken_over() {
        PROVINCE.person("s-6", "so-khoa-hoc-va-cong-nghe", "so-khoa-hoc-va-cong-nghe", "so-tu-phap");
        Caller browser = browser();

        Answer refused = login(browser, BEGIN);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("đã có một tài khoản nội bộ mang tên “so-khoa-hoc-va-cong-nghe”");
        assertThat(browser.get("/api/session").status()).isEqualTo(401);
        assertThat(groups("so-khoa-hoc-va-cong-nghe")).containsExactly("so-khoa-hoc-va-cong-nghe");
        assertThat(as("so-khoa-hoc-va-cong-nghe", "demo")
                        .get("/engine-rest/task/count")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_local_account_becomes_the_provinces_when_an_administrator_allows_it_and_its_user_comes() {
        String user = "huyen-cau-ke";
        Caller before = Browser.loggedIn(browser(), "tasklist", user).caller();
        Browser administrator = Browser.loggedIn(browser(), "admin", "quan-tri");

        // shown first, and nothing has happened
        Answer asked = post(administrator, SWITCH, "tai-khoan=" + user + "&tai-khoan=quan-tri");
        assertThat(asked.body()).contains("Xác nhận đối với 1 tài khoản", "tài khoản quản trị giữ mật khẩu riêng");
        PROVINCE.person("s-20", user, "so-tu-phap");
        assertThat(login(browser(), BEGIN).status()).isEqualTo(403);

        assertThat(post(administrator, SWITCH, "tai-khoan=" + user + "&xac-nhan=true")
                        .status())
                .isEqualTo(302);
        assertThat(as(user, "demo").get("/engine-rest/task/count").status()).isEqualTo(200);
        // nobody loses all groups because the province tells none yet
        PROVINCE.person("s-20", user, "khong-biet");
        assertThat(login(browser(), BEGIN).body()).contains("chưa được gắn với cơ quan");
        assertThat(as(user, "demo").get("/engine-rest/task/count").status()).isEqualTo(200);

        // what the province does not tell stays known: reminders go to the address
        identity.saveUser(mailed(user, "cau.ke@travinh.gov.vn"));
        PROVINCE.person("s-20", user, "so-tu-phap");
        PROVINCE.twist(
                claims -> claims.claim("email", null).claim("given_name", null).claim("family_name", null));
        Caller after = browser();
        assertThat(login(after, BEGIN).status()).isEqualTo(302);
        assertThat(after.get("/api/session").json().get("user").asText()).isEqualTo(user);
        assertThat(groups(user)).containsExactly("so-tu-phap");
        User known = identity.createUserQuery().userId(user).singleResult();
        assertThat(known.getEmail()).isEqualTo("cau.ke@travinh.gov.vn");
        assertThat(known.getLastName()).isNotBlank();
        assertThat(as(user, "demo").get("/engine-rest/task/count").status()).isEqualTo(401);
        assertThat(before.get("/api/session").status()).isEqualTo(401);
        assertThat(changes(user))
                .containsSubsequence("SWITCH_ALLOWED quan-tri", "SWITCHED " + user)
                .contains("LEFT he-thong", "JOINED he-thong");

        // the name is taken for once
        PROVINCE.person("s-21", user, "so-tu-phap");
        assertThat(login(browser(), BEGIN).body()).contains("đang được một người khác");

        assertThat(post(administrator, SWITCH + "/tra-lai", "tai-khoan=" + user + "&xac-nhan=true")
                        .status())
                .isEqualTo(302);
        assertThat(after.get("/api/session").status()).isEqualTo(401);
        PROVINCE.person("s-20", user, "so-tu-phap");
        assertThat(login(browser(), BEGIN).body()).contains("đã có một tài khoản nội bộ");
        assertThat(groups(user)).containsExactly("so-tu-phap");
        Answer set = as("quan-tri", "demo")
                .put(
                        "/engine-rest/user/" + user + "/credentials",
                        "{\"password\": \"may trang bay qua nui\", \"authenticatedUserPassword\": \"demo\"}");
        assertThat(set.status()).as(set.body()).isEqualTo(204);
        // it works, and leads to a password of their own
        assertThat(as(user, "may trang bay qua nui")
                        .get("/engine-rest/task/count")
                        .status())
                .isEqualTo(403);
    }

    private User mailed(String user, String address) {
        User known = identity.createUserQuery().userId(user).singleResult();
        known.setEmail(address);
        return known;
    }

    @Test
    void nobody_takes_an_account_when_it_was_not_allowed_or_not_any_more() {
        String user = "huyen-cau-ngang";
        Browser administrator = Browser.loggedIn(browser(), "admin", "quan-tri");
        PROVINCE.person("s-22", user, user);

        post(administrator, SWITCH, "tai-khoan=" + user + "&xac-nhan=true");
        assertThat(administrator.caller().get("/nguoi-dung/tai-khoan/" + user).body())
                .contains("chờ chuyển", "Thu hồi việc chuyển");
        post(administrator, SWITCH + "/tra-lai", "tai-khoan=" + user + "&xac-nhan=true");
        assertThat(login(browser(), BEGIN).body()).contains("đã có một tài khoản nội bộ");

        post(administrator, SWITCH, "tai-khoan=" + user + "&xac-nhan=true");
        database.update(
                "update sso_switch set allowed_at = now() - interval '2 days', open_until = now() - interval '1 day'");
        assertThat(login(browser(), BEGIN).body()).contains("đã có một tài khoản nội bộ");

        post(administrator, SWITCH, "tai-khoan=" + user + "&xac-nhan=true");
        identity.deleteMembership(user, user);
        identity.createMembership(user, "camunda-admin");
        assertThat(login(browser(), BEGIN).body()).contains("đã có một tài khoản nội bộ");
        identity.deleteMembership(user, "camunda-admin");
        identity.createMembership(user, user);

        assertThat(as(user, "demo").get("/engine-rest/task/count").status()).isEqualTo(200);
        assertThat(changes(user)).contains("SWITCH_WITHDRAWN quan-tri").doesNotContain("SWITCHED " + user);
    }

    @Test
    void all_whom_the_list_shows_can_be_allowed_at_once_and_only_by_an_administrator() {
        Browser administrator = Browser.loggedIn(browser(), "admin", "quan-tri");
        assertThat(administrator
                        .caller()
                        .get("/nguoi-dung?co-quan=huyen-chau-thanh")
                        .body())
                .contains("name=\"tai-khoan\"", "Chuyển tất cả người trong danh sách này");

        Answer asked = post(administrator, SWITCH, "tat-ca=true&co-quan=huyen-chau-thanh&tim=");

        assertThat(asked.body()).contains("Xác nhận đối với 2 tài khoản");
        Browser interior = Browser.loggedIn(browser(), "tasklist", "so-noi-vu");
        assertThat(post(interior, SWITCH, "tai-khoan=so-y-te&xac-nhan=true").status())
                .isEqualTo(403);
        assertThat(interior.caller().get("/nguoi-dung").body()).doesNotContain("name=\"tai-khoan\"");
    }

    @Test
    void a_person_is_known_by_subject_and_not_by_name() {
        PROVINCE.person("s-7", "giang", "so-tu-phap");
        login(browser(), BEGIN);

        PROVINCE.person("s-8", "giang", "so-tu-phap");
        assertThat(login(browser(), BEGIN).body()).contains("Tên “giang” đang được một người khác");

        PROVINCE.person("s-7", "giang.tran", "so-tu-phap");
        Caller renamed = browser();
        login(renamed, BEGIN);
        assertThat(renamed.get("/api/session").json().get("user").asText()).isEqualTo("giang");
        assertThat(identity.createUserQuery().userId("giang.tran").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "nonce", "no nonce", "audience", "issuer", "no subject"})
    void a_token_that_is_not_right_opens_nothing(String what) {
        PROVINCE.person("s-9", "hoa", "so-tu-phap");
        PROVINCE.twist(WRONG.get(what));
        Caller browser = browser();

        Answer refused = login(browser, BEGIN);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("không hợp lệ nên không được chấp nhận");
        assertThat(browser.get("/api/session").status()).isEqualTo(401);
        assertThat(identity.createUserQuery().userId("hoa").count()).isZero();
    }

    @Test
    void a_forged_token_opens_nothing() {
        PROVINCE.person("s-10", "khanh", "so-tu-phap");
        PROVINCE.forge();

        assertThat(login(browser(), BEGIN).status()).isEqualTo(403);
        assertThat(identity.createUserQuery().userId("khanh").count()).isZero();
    }

    @Test
    void an_answer_that_this_browser_did_not_ask_for_opens_nothing() {
        PROVINCE.person("s-11", "lan", "so-tu-phap");
        String answer = returned(browser(), BEGIN);

        Answer other = browser().get(answer);

        assertThat(other.status()).isEqualTo(403);
        assertThat(other.body()).contains("không bắt đầu từ trình duyệt này");
        assertThat(identity.createUserQuery().userId("lan").count()).isZero();
    }

    @Test
    void who_breaks_off_at_the_province_is_told_so() {
        Caller browser = browser();
        PROVINCE.person("s-12", "mai", "so-tu-phap");
        String state = query(browser.get(BEGIN).header("Location")).get("state");

        Answer broken = browser.get("/login/oauth2/code/province?error=access_denied&state=" + encoded(state));

        assertThat(broken.body()).contains("Việc đăng nhập đã bị dừng");
    }

    @Test
    void a_login_that_never_describes_itself_holds_nobody_up() {
        long begun = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            Answer told = browser().get("/oauth2/authorization/silent");
            assertThat(told.status()).isEqualTo(503);
            assertThat(told.body()).contains("hiện không trả lời", "Tài khoản nội bộ vẫn đăng nhập được");
        }
        // asked once, then left alone: three waits one after the other would take longer
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(ANSWER_TIMEOUT.multipliedBy(2));

        PROVINCE.person("s-18", "tam", "so-tu-phap");
        assertThat(login(browser(), BEGIN).status()).isEqualTo(302);
    }

    @Test
    void a_login_that_describes_itself_in_part_is_told_like_one_that_is_silent() {
        Answer told = browser().get("/oauth2/authorization/vague");

        assertThat(told.status()).isEqualTo(503);
        assertThat(told.body()).contains("hiện không trả lời");
    }

    @Test
    void a_login_that_falls_silent_in_the_middle_is_told_and_opens_nothing() {
        PROVINCE.person("s-19", "uyen", "so-tu-phap");
        Caller browser = browser();
        String back = returned(browser, BEGIN);
        PROVINCE.fallSilent();
        Answer told;
        try {
            told = browser.get(back);
        } finally {
            PROVINCE.wakeUp();
        }

        assertThat(told.status()).isEqualTo(503);
        assertThat(told.body()).contains("hiện không trả lời");
        assertThat(browser.get("/api/session").status()).isEqualTo(401);
        assertThat(identity.createUserQuery().userId("uyen").count()).isZero();
    }

    @Test
    void the_session_from_before_the_login_is_worth_nothing_after_it() {
        PROVINCE.person("s-13", "nam", "so-tu-phap");
        Caller browser = browser();
        browser.get(TASKLIST);
        browser.get(BEGIN);
        String before = browser.cookie("JSESSIONID");

        login(browser, BEGIN);

        assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(before);
        assertThat(browser()
                        .with("Cookie", "JSESSIONID=" + before)
                        .get("/api/session")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void the_login_leads_back_to_the_application_it_was_asked_for_and_nowhere_else() {
        PROVINCE.person("s-14", "oanh", "so-noi-vu");

        assertThat(login(browser(), BEGIN + "?den=/camunda/app/cockpit/default/")
                        .header("Location"))
                .endsWith("/camunda/app/cockpit/default/");
        for (String elsewhere : List.of("https://la.example/", "//la.example", "/camunda/app/admin/default/", "/x")) {
            assertThat(login(browser(), BEGIN + "?den=" + elsewhere).header("Location"))
                    .as(elsewhere)
                    .endsWith(TASKLIST);
        }
    }

    @Test
    void nobody_logs_in_with_a_password_to_an_account_that_has_none() {
        PROVINCE.person("s-15", "phuc", "so-tu-phap");
        Caller browser = browser();
        login(browser, BEGIN);

        // nor does anybody give it one
        browser.get(TASKLIST);
        assertThat(new Browser(browser, null)
                        .withToken()
                        .put(
                                "/camunda/api/engine/engine/default/user/phuc/credentials",
                                "{\"password\": \"may trang bay qua nui\", \"authenticatedUserPassword\": \"\"}")
                        .status())
                .isEqualTo(400);
        assertThat(browser.get("/api/session").json().get("ownPassword").asBoolean())
                .isFalse();

        for (String password : List.of("", "null", "phuc", "demo")) {
            assertThat(as("phuc", password).get("/engine-rest/task/count").status())
                    .isEqualTo(401);
        }
        assertThat(database.queryForObject("select pwd_ from act_id_user where id_ = 'phuc'", String.class))
                .isNull();
    }

    @Test
    void logging_out_of_the_web_applications_ends_the_login_at_the_province() {
        PROVINCE.person("s-16", "quynh", "so-tu-phap");
        Caller browser = browser();
        login(browser, BEGIN);
        browser.get(TASKLIST);
        String session = browser.cookie("JSESSIONID");

        Answer out = new Browser(browser, null).withToken().postForm("/camunda/api/admin/auth/user/default/logout", "");

        assertThat(out.status()).isLessThan(300);
        Map<String, String> sent = query(out.header("Parindex-Location"));
        assertThat(out.header("Parindex-Location")).startsWith(PROVINCE.issuer() + "/end?");
        assertThat(sent.get("id_token_hint").split("\\.")).hasSize(3);
        assertThat(sent.get("post_logout_redirect_uri")).startsWith("https://").endsWith("/");
        assertThat(browser()
                        .with("Cookie", "JSESSIONID=" + session)
                        .get("/api/session")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void logging_out_of_the_pages_does_the_same() {
        PROVINCE.person("s-17", "son", "so-tu-phap");
        Caller browser = browser();
        login(browser, BEGIN);
        String token = browser.get("/").body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");

        assertThat(browser.postForm("/dang-xuat", "").status()).isEqualTo(403);
        Answer out = browser.postForm("/dang-xuat", "_csrf=" + encoded(token));

        assertThat(out.header("Refresh")).startsWith("0; url=" + PROVINCE.issuer() + "/end?");
        assertThat(out.body()).contains("Bạn đã đăng xuất");
        assertThat(browser.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void local_accounts_go_on_beside_it() {
        Caller browser = Browser.loggedIn(browser(), "tasklist", "so-y-te").caller();

        assertThat(browser.get("/api/session").json().get("user").asText()).isEqualTo("so-y-te");
        assertThat(browser().get("/api/sign-in").body()).contains("Đăng nhập bằng tài khoản của tỉnh", BEGIN);
        assertThat(browser().get("/").body()).contains("href=\"" + BEGIN + "\"");
    }

    /** Walks to the login and back, as a browser that is logged in there. */
    private static Answer login(Caller browser, String begin) {
        return browser.get(returned(browser, begin));
    }

    /** Where the login sends the browser back to, on this server. */
    private static String returned(Caller browser, String begin) {
        String there = browser.get(begin).header("Location");
        try {
            URI back = URI.create(HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(there)).build(), BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow());
            return back.getRawPath() + "?" + back.getRawQuery();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer post(Browser browser, String address, String form) {
        String token = browser.caller()
                .get("/nguoi-dung")
                .body()
                .replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        return browser.caller().postForm(address, form + "&_csrf=" + encoded(token));
    }

    /** What was recorded about an account, in its order, by whom. */
    private List<String> changes(String user) {
        return database.queryForList(
                "select kind || ' ' || changed_by from account_change where user_id = ? order by id",
                String.class,
                user);
    }

    private static int tasks(Caller browser) {
        return browser.get("/camunda/api/engine/engine/default/task/count?taskDefinitionKey=Task_AssessField")
                .count();
    }

    private List<String> groups(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .sorted()
                .toList();
    }

    private static Map<String, String> query(String address) {
        return LoginServer.Request.of(
                        UriComponentsBuilder.fromUriString(address).build().getQuery())
                .parameters();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
