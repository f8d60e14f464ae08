package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Passwords over HTTP: which are taken, who must change one, and how often one may guess. */
class PasswordIT extends OverHttp {

    private static final String CHANGE = "/doi-mat-khau";
    private static final String INITIAL = "song dai cau tre xanh";
    private static final String OWN = "may trang bay qua nui";

    @Autowired
    private IdentityService identity;

    @ParameterizedTest
    @ValueSource(strings = {"ngan", "matkhau12345", "nguoi.moi.den.x"})
    void an_administrator_cannot_give_a_bad_password(String password) {
        Answer refused = create("nguoi.moi.den", password);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).startsWith("Mật khẩu mới phải có ít nhất 12 ký tự");
        assertThat(identity.createUserQuery().userId("nguoi.moi.den").count()).isZero();
    }

    @Test
    void the_rules_are_told_to_the_admin_application() {
        assertThat(as(ADMINISTRATOR)
                        .get("/engine-rest/identity/password-policy")
                        .json()
                        .get("rules"))
                .extracting(rule -> rule.get("placeholder").asText())
                .containsExactly(
                        "PASSWORD_POLICY_LENGTH",
                        "PASSWORD_POLICY_USER_DATA",
                        "Không phải mật khẩu phổ biến, dễ đoán (từ quen thuộc, dãy phím, dãy số)");
    }

    @Test
    void a_password_that_somebody_else_has_set_opens_the_page_that_changes_it_and_nothing_else() {
        String user = newcomer("nguoi.moi.mot");
        Browser browser = Browser.open(anonymous(), "tasklist").login("tasklist", user, INITIAL);
        Caller caller = browser.caller();

        for (String page : List.of("/", "/bo-tieu-chi", "/camunda/app/tasklist/default/", "/dieu-tra")) {
            Answer led = caller.with("Accept", "text/html").get(page);
            assertThat(led.status()).as(page).isEqualTo(302);
            assertThat(led.header("Location")).endsWith(CHANGE);
        }
        for (String data : List.of(
                "/api/session", "/camunda/api/engine/engine/default/task", "/camunda/api/engine/engine/default/user")) {
            Answer refused = caller.get(data);
            assertThat(refused.status()).as(data).isEqualTo(403);
            assertThat(refused.message()).contains("Hãy đổi mật khẩu");
            assertThat(refused.header("Parindex-Location")).isEqualTo(CHANGE);
        }
        assertThat(as(user, INITIAL).get("/engine-rest/task/count").status()).isEqualTo(403);
        assertThat(as(user, INITIAL)
                        .post("/engine-rest/task/" + selfAssessment("so-xay-dung", "1") + "/claim", "{}")
                        .status())
                .isEqualTo(403);

        assertThat(change(caller, INITIAL, OWN, OWN).body()).contains("Đã đổi mật khẩu");

        assertThat(caller.get("/api/session").status()).isEqualTo(200);
        assertThat(caller.get("/camunda/api/engine/engine/default/task/count").count())
                .isEqualTo(8);
        assertThat(as(user, OWN).get("/engine-rest/task/count").status()).isEqualTo(200);
        assertThat(as(user, INITIAL).get("/engine-rest/task/count").status()).isEqualTo(401);
    }

    @Test
    void a_password_that_the_administrator_sets_anew_must_be_changed_again() {
        String user = newcomer("nguoi.moi.hai");
        Caller caller = Browser.open(anonymous(), "tasklist")
                .login("tasklist", user, INITIAL)
                .caller();
        change(caller, INITIAL, OWN, OWN);

        as(ADMINISTRATOR)
                .put(
                        "/engine-rest/user/" + user + "/credentials",
                        "{\"password\": \"con thuyen ra bien lon\", \"authenticatedUserPassword\": \"demo\"}");

        assertThat(as(user, "con thuyen ra bien lon")
                        .get("/engine-rest/task/count")
                        .status())
                .isEqualTo(403);
        assertThat(caller.get("/api/session").status()).isEqualTo(403);
    }

    @Test
    void the_page_says_everything_that_is_wrong_and_changes_nothing() {
        String user = newcomer("nguoi.moi.ba");
        Caller caller = Browser.open(anonymous(), "tasklist")
                .login("tasklist", user, INITIAL)
                .caller();

        assertThat(change(caller, "sai", OWN, OWN).body()).contains("Mật khẩu hiện tại không đúng.");
        assertThat(change(caller, INITIAL, OWN, OWN + "x").body()).contains("không giống nhau");
        assertThat(change(caller, INITIAL, INITIAL, INITIAL).body()).contains("phải khác mật khẩu hiện tại");
        Answer weak = change(caller, INITIAL, "nguoi.moi", "nguoi.moi");
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.body()).contains("ít nhất 12 ký tự.", "không được chứa tên đăng nhập", "quá dễ đoán");
        assertThat(as(user, INITIAL).get("/engine-rest/task/count").status()).isEqualTo(403);
    }

    @Test
    void the_page_takes_nothing_without_login_or_token() {
        assertThat(anonymous().get(CHANGE).status()).isEqualTo(302);
        Caller caller = Browser.loggedIn(anonymous(), "tasklist", "so-giao-thong-van-tai")
                .caller();

        assertThat(caller.postForm(CHANGE, form("demo", OWN, OWN)).status()).isEqualTo(403);
        assertThat(as("so-giao-thong-van-tai").get("/engine-rest/task/count").status())
                .isEqualTo(200);
        // of the sample: nobody is made to change its password
        assertThat(caller.get(CHANGE).body()).doesNotContain("do người quản trị đặt");
    }

    @Test
    void a_hash_of_the_older_kind_is_taken_once_and_replaced() {
        String user = "so-nong-nghiep-va-phat-trien-nong-thon.lanhdao";
        String salt = "c2FsdC1zYWx0LXNhbHQ=";
        String old =
                new PasswordManager(new Sha512HashDigest(), List.of()).encrypt(EncryptionUtil.saltPassword(OWN, salt));
        database.update("update act_id_user set pwd_ = ?, salt_ = ? where id_ = ?", old, salt, user);

        assertThat(as(user, OWN + "x").get("/engine-rest/task/count").status()).isEqualTo(401);
        assertThat(stored(user)).isEqualTo(old);
        assertThat(as(user, OWN).get("/engine-rest/task/count").status()).isEqualTo(200);
        assertThat(stored(user)).startsWith("{ARGON2ID}$argon2id$");
        assertThat(as(user, OWN).get("/engine-rest/task/count").status()).isEqualTo(200);
    }

    @Test
    void who_guesses_at_the_login_page_is_told_to_wait() {
        for (int i = 0; i < 5; i++) {
            assertThat(Browser.open(anonymous(), "tasklist")
                            .login("tasklist", "so-lao-dong-thuong-binh-va-xa-hoi.lanhdao", "sai")
                            .lastAnswer()
                            .status())
                    .isEqualTo(401);
        }

        Answer told = Browser.open(anonymous(), "tasklist")
                .login("tasklist", "so-lao-dong-thuong-binh-va-xa-hoi.lanhdao", PASSWORD)
                .lastAnswer();
        assertThat(told.status()).isEqualTo(400);
        assertThat(told.message()).startsWith("Đăng nhập sai quá nhiều lần. Hãy thử lại sau");
        assertThat(Integer.parseInt(told.header("Retry-After"))).isBetween(1, 60);
        assertThat(database.queryForObject(
                        "select coalesce(attempts_, 0) from act_id_user where id_ = 'so-lao-dong-thuong-binh-va-xa-hoi.lanhdao'",
                        Integer.class))
                .isZero();
    }

    @Test
    void the_first_page_says_who_is_logged_in_and_logs_out() {
        Caller caller =
                Browser.loggedIn(anonymous(), "tasklist", "so-cong-thuong").caller();
        String home = caller.get("/").body();
        assertThat(home).contains("tài khoản so-cong-thuong", "href=\"/doi-mat-khau\"");
        // there is no other login unless one is configured
        assertThat(anonymous().get("/").body()).doesNotContain("/oauth2/");
        assertThat(anonymous().get("/oauth2/authorization/province").status()).isEqualTo(302);

        assertThat(caller.postForm("/dang-xuat", "_csrf=" + encoded(token(home)))
                        .body())
                .contains("Bạn đã đăng xuất");
        assertThat(caller.get("/api/session").status()).isEqualTo(401);
    }

    private Answer create(String id, String password) {
        return as(ADMINISTRATOR)
                .post(
                        "/engine-rest/user/create",
                        """
                        {"profile": {"id": "%s", "firstName": "Người", "lastName": "Mới"},
                         "credentials": {"password": "%s"}}
                        """
                                .formatted(id, password));
    }

    private String newcomer(String id) {
        assertThat(create(id, INITIAL).status()).isEqualTo(204);
        as(ADMINISTRATOR).put("/engine-rest/group/so-xay-dung/members/" + id, "");
        return id;
    }

    private static Answer change(Caller caller, String current, String next, String repeat) {
        String token = token(caller.get(CHANGE).body());
        return caller.postForm(CHANGE, form(current, next, repeat) + "&_csrf=" + encoded(token));
    }

    private static String form(String current, String next, String repeat) {
        return "current=" + encoded(current) + "&next=" + encoded(next) + "&repeat=" + encoded(repeat);
    }

    private static String token(String page) {
        return page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    }

    private String stored(String user) {
        return database.queryForObject("select pwd_ from act_id_user where id_ = ?", String.class, user);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
