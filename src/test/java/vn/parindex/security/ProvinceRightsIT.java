package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.province.ProvincePlans;
import vn.parindex.workflow.SmallProvinces;

/** The pages of a plan of the province are for the people of its units; a coordinating unit adds evidence. */
@TestInstance(Lifecycle.PER_CLASS)
class ProvinceRightsIT extends OverHttp {

    private static final String LEAD = "so-tu-phap";
    private static final String COORDINATING = "so-tai-chinh";
    private static final String NO_PART = "so-y-te";
    private static final String NO_UNIT = "huyen-cang-long";
    private static final String CRITERION = "/tieu-chi/1.3";

    /** Asks for evidence only, of whom it may concern: every unit of the plan has a form there. */
    private static final String ITEM = "/muc/7.1";

    @Autowired
    private ProvincePlans plans;

    private String address;

    @BeforeEach
    void a_plan_is_loaded() {
        if (address == null) {
            address = "/chi-so-tinh/"
                    + plans.load(SmallProvinces.source(), 0).plan().id();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/muc/1.2", CRITERION, "/so-sanh", "/bao-cao", "/bao-cao.xlsx", "/giai-trinh"})
    void pages_are_for_the_units_of_the_plan(String page) {
        Answer anonymous = anonymous().get(address + page);
        assertThat(anonymous.status()).isEqualTo(302);
        assertThat(anonymous.header("Location")).endsWith("/camunda/app/welcome/default/");
        assertThat(user(NO_UNIT).get(address + page).status()).isEqualTo(403);
        assertThat(user(NO_PART).get(address + page).status()).isEqualTo(200);
        assertThat(user(NO_PART).get("/chi-so-tinh/khac-2024" + page).status()).isEqualTo(404);
    }

    @Test
    void the_first_page_leads_to_the_plans_only_those_who_have_any() {
        assertThat(anonymous().get("/").body()).doesNotContain("chi-so-tinh", "Chỉ số của tỉnh");
        assertThat(user(NO_UNIT).get("/").body()).doesNotContain("chi-so-tinh", "Chỉ số của tỉnh");
        assertThat(user(LEAD).get("/").body())
                .contains("Chỉ số của tỉnh", "href=\"/chi-so-tinh\"")
                .doesNotContain("Kế hoạch tỉnh nhỏ");
        assertThat(user(LEAD).get("/chi-so-tinh").body()).contains(address, "Kế hoạch tỉnh nhỏ");
        assertThat(user(NO_UNIT).get("/chi-so-tinh").body())
                .contains("Chưa có kế hoạch nào có cơ quan, đơn vị của bạn tham gia.")
                .doesNotContain("Kế hoạch tỉnh nhỏ");
    }

    @Test
    void a_coordinating_unit_adds_a_document_once_and_the_lead_replaces_and_withdraws_it() {
        Caller coordinating = user(COORDINATING);

        Answer added = cite(coordinating, CRITERION + "/tai-lieu", document("5/BC-STC"));
        assertThat(added.status()).isEqualTo(302);
        assertThat(added.header("Location")).endsWith(address + CRITERION);
        assertThat(coordinating.get(address + CRITERION).body())
                .contains("Đã ghi tài liệu kiểm chứng.", "5/BC-STC ngày 20/12/2024");
        assertThat(coordinating.get(address + CRITERION).body()).doesNotContain("Đã ghi tài liệu kiểm chứng.");

        Answer twice = cite(coordinating, CRITERION + "/tai-lieu", document("5/bc-stc"));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.body()).contains("đã có trong danh sách của tiêu chí 1.3", "value=\"5/bc-stc\"");

        Caller lead = user(LEAD);
        String replace = lead.get(address + CRITERION)
                .body()
                .replaceAll("(?s).*" + "(" + CRITERION + "/tai-lieu/\\d+/thay)\".*", "$1");
        assertThat(cite(lead, replace, document("6/BC-STC") + "&ly-do=" + encoded("Sửa số"))
                        .status())
                .isEqualTo(302);
        String withdraw = lead.get(address + CRITERION)
                .body()
                .replaceAll("(?s).*" + "(" + CRITERION + "/tai-lieu/\\d+/rut)\".*", "$1");
        assertThat(cite(lead, withdraw, "ly-do=" + encoded("Nhầm")).status()).isEqualTo(302);
        assertThat(lead.get(address + CRITERION).body())
                .contains("Đã thay", "Đã rút", "Thay bằng:")
                .doesNotContain("/rut\"", "/thay\"");
    }

    @Test
    void a_unit_that_takes_no_part_is_refused_in_the_words_of_the_domain() {
        Answer refused = cite(user(NO_PART), CRITERION + "/tai-lieu", document("7/BC-SYT"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Sở Y tế không chủ trì hoặc phối hợp tiêu chí 1.3")
                .doesNotContain("<form");
        assertThat(documents("7/BC-SYT")).isZero();
    }

    @Test
    void nothing_is_taken_from_people_of_no_unit_nor_without_the_token_of_the_page() {
        assertThat(cite(user(NO_UNIT), CRITERION + "/tai-lieu", document("8/BC"))
                        .status())
                .isEqualTo(403);
        assertThat(user(LEAD)
                        .postForm(address + CRITERION + CRITERION + "/tai-lieu", document("8/BC"))
                        .status())
                .isEqualTo(403);
        assertThat(documents("8/BC")).isZero();
    }

    @Test
    void markup_is_shown_as_text_and_signs_that_the_database_refuses_do_no_harm() {
        Caller lead = user(LEAD);
        String hostile = "so=" + encoded("9/<b>\u0000") + "&ngay=20/12/2024&co-quan=" + encoded("<i>Sở</i>")
                + "&trich-yeu=" + encoded("<script>alert(1)</script>");

        assertThat(cite(lead, ITEM + "/tai-lieu", hostile).status()).isEqualTo(302);

        assertThat(lead.get(address + ITEM).body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "9/&lt;b&gt;")
                .doesNotContain("<script", "<i>Sở");
    }

    private Caller user(String unit) {
        return Browser.loggedIn(anonymous(), "tasklist", unit).caller();
    }

    private Answer cite(Caller caller, String act, String form) {
        return caller.postForm(address + act, form + "&_csrf=" + encoded(token(caller)));
    }

    /** The token is the session's, so any form has it. */
    private String token(Caller caller) {
        String page = caller.get(address + ITEM).body();
        return page.contains("_csrf") ? page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1") : "";
    }

    private static String document(String number) {
        return "so=" + encoded(number) + "&ngay=20/12/2024&co-quan=" + encoded("Sở Tài chính") + "&trich-yeu="
                + encoded("Báo cáo");
    }

    private int documents(String number) {
        return database.queryForObject(
                "select count(*) from evidence_entry where paper_number = ?", Integer.class, number);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
