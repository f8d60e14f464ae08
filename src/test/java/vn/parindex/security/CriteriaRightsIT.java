package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Criteria sets are for whoever is logged in; tables are checked for the Interior Department only. */
class CriteriaRightsIT extends OverHttp {

    private static final String CHECK = "/bo-tieu-chi/kiem-tra";
    private static final String BOUNDARY = "ranh-gioi";

    @ParameterizedTest
    @ValueSource(
            strings = {"/bo-tieu-chi", "/bo-tieu-chi/daklak-2020", "/bo-tieu-chi/daklak-2020/bo-tieu-chi.xlsx", CHECK})
    void strangers_are_sent_to_the_login(String address) {
        assertThat(anonymous().get(address).status()).isEqualTo(302);
    }

    @Test
    void any_department_reads_the_sets_of_the_plans() {
        Caller staff = Browser.loggedIn(anonymous(), "tasklist", "so-y-te").caller();

        assertThat(staff.get("/bo-tieu-chi").body()).contains("/bo-tieu-chi/ke-hoach/" + PLAN + "/mau-so-nganh-2023");
        assertThat(staff.get("/bo-tieu-chi/ke-hoach/" + PLAN + "/mau-so-nganh-2023")
                        .body())
                .contains("Thực hiện Kế hoạch CCHC năm");
        assertThat(staff.get(CHECK).status()).isEqualTo(403);
    }

    @Test
    void the_interior_department_checks_a_table() {
        Caller interior = Browser.loggedIn(anonymous(), "tasklist", INTERIOR).caller();
        String form = interior.get(CHECK).body();
        String token = form.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");

        assertThat(upload(interior, token).body()).contains("có 1 lỗi phải sửa", ">C2<");
        assertThat(upload(interior, "khac").status()).isEqualTo(403);
    }

    private static Answer upload(Caller caller, String token) {
        String body = part("name=\"_csrf\"", token)
                + part("name=\"tep\"; filename=\"bo.csv\"", "code,name,max,basis\n1,A,x,self\n")
                + "--" + BOUNDARY + "--\r\n";
        return caller.send("POST", CHECK, "multipart/form-data; boundary=" + BOUNDARY, body);
    }

    private static String part(String disposition, String content) {
        return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n".formatted(BOUNDARY, disposition, content);
    }
}
