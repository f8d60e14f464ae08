package vn.parindex.web.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.parindex.province.work.ProvinceAtWork.FINANCE;
import static vn.parindex.province.work.ProvinceAtWork.HEALTH;
import static vn.parindex.province.work.ProvinceAtWork.INTERIOR;
import static vn.parindex.province.work.ProvinceAtWork.JUSTICE;
import static vn.parindex.province.work.ProvinceAtWork.PLAN;
import static vn.parindex.province.work.ProvinceAtWork.PLANNING;
import static vn.parindex.province.work.ProvinceAtWork.of;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import vn.parindex.province.evidence.Citation;
import vn.parindex.province.evidence.Document;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.EvidenceList;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.work.Merger;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.Successions;

/** Documents of criterion 8.4, item 4.2 of Sở Tài chính, and of item 7.2, for which it supplies evidence only. */
class DocumentPagesTest extends ProvincePageTest {

    private static final String CRITERION = "/tieu-chi/8.4";
    private static final String ITEM = "/muc/7.2";
    private static final String NO_UNIT_OF_ANY_ITEM = "bao-dak-nong";

    @Autowired
    private Evidence evidence;

    @Test
    void without_documents_the_page_says_so_and_has_the_form_for_the_first() throws Exception {
        assertThat(page(CRITERION, FINANCE))
                .contains("Chưa có tài liệu kiểm chứng nào.", "Chưa có nội dung nào về tiêu chí này.")
                .contains("action=\"" + ADDRESS + CRITERION + "/tai-lieu\"", "name=\"_csrf\"", "for=\"add-so\"")
                .doesNotContain("??");
    }

    @Test
    void a_coordinating_unit_adds_a_document_and_everybody_reads_it() throws Exception {
        cite(CRITERION, HEALTH, "12/BC-SYT", "05/12/2024")
                .andExpect(redirectedUrl(ADDRESS + CRITERION))
                .andExpect(flash().attribute("done", "province.document.added"));

        assertThat(list().current()).singleElement().satisfies(citation -> {
            assertThat(citation.document())
                    .isEqualTo(Document.of("12/BC-SYT", LocalDate.of(2024, 12, 5), "Sở Y tế", "Báo cáo thu"));
            assertThat(citation.act().unit()).isEqualTo(HEALTH);
            assertThat(citation.act().user()).isEqualTo("so-y-te.canbo");
        });
        String page = page(CRITERION, JUSTICE);
        assertThat(page)
                .contains("12/BC-SYT ngày 05/12/2024", "Sở Y tế ghi (người ghi: so-y-te.canbo)")
                .contains("Bổ sung tài liệu 12/BC-SYT ngày 05/12/2024 của Sở Y tế: Báo cáo thu")
                .doesNotContain("Sau thời hạn", "/thay\"");
    }

    @Test
    void what_was_done_is_told_once() throws Exception {
        String page = text(web.perform(get(ADDRESS + CRITERION)
                .flashAttr("done", "province.document.added")
                .with(staff(HEALTH))));

        assertThat(page).contains("role=\"status\"", "Đã ghi tài liệu kiểm chứng.");
    }

    @Test
    void a_unit_that_takes_no_part_is_refused_in_the_words_of_the_domain_and_sees_no_form() throws Exception {
        assertThat(page(CRITERION, NO_UNIT_OF_ANY_ITEM))
                .contains("Chỉ cơ quan chủ trì, cơ quan phối hợp và Sở Nội vụ được bổ sung")
                .doesNotContain("<form");

        String page = text(cite(CRITERION, NO_UNIT_OF_ANY_ITEM, "12/BC", "05/12/2024")
                .andExpect(status().isUnprocessableEntity()));

        assertThat(page)
                .contains("Báo Đắk Nông không chủ trì hoặc phối hợp tiêu chí 8.4")
                .doesNotContain("<form");
        assertThat(list().history()).isEmpty();
    }

    @Test
    void a_document_that_is_sent_twice_is_refused_and_what_was_typed_is_still_there() throws Exception {
        cite(CRITERION, HEALTH, "12/BC-SYT", "05/12/2024");

        String page =
                text(cite(CRITERION, HEALTH, "12/bc-syt", "5-12-2024").andExpect(status().isUnprocessableEntity()));
        keep("province-criterion-refused", page);

        assertThat(page)
                .contains("role=\"alert\"", "đã có trong danh sách của tiêu chí 8.4")
                .contains("value=\"12/bc-syt\"", "value=\"5-12-2024\"", ">Báo cáo thu</textarea>");
        assertThat(list().current()).hasSize(1);
    }

    @Test
    void everything_that_is_missing_is_told_at_once() throws Exception {
        String page = text(submit(CRITERION + "/tai-lieu", FINANCE, "ngay", "31/02/2025")
                .andExpect(status().isUnprocessableEntity()));

        assertThat(page)
                .contains("“31/02/2025” không phải là một ngày", "value=\"31/02/2025\"")
                .contains("ghi số, ký hiệu văn bản", "ghi cơ quan ban hành", "ghi trích yếu nội dung");
        assertThat(list().history()).isEmpty();
    }

    @Test
    void a_document_that_came_after_the_deadline_is_taken_and_marked() throws Exception {
        province.today(2025, 1, 31);
        cite(CRITERION, HEALTH, "12/BC-SYT", "05/12/2024");
        assertThat(page(CRITERION, FINANCE)).doesNotContain("Sau thời hạn");

        province.today(2025, 2, 1);
        cite(CRITERION, HEALTH, "13/BC-SYT", "05/12/2024").andExpect(status().is3xxRedirection());

        assertThat(page(CRITERION, FINANCE)).contains("Sau thời hạn (23:59 ngày 31/01/2025)");
        assertThat(list().history())
                .extracting(citation -> citation.act().late())
                .containsExactly(false, true);
    }

    @Test
    void a_replaced_document_stays_struck_through_with_what_replaced_it_and_why() throws Exception {
        long old = cited("12/BC-STC");

        submit(
                        CRITERION + "/tai-lieu/" + old + "/thay",
                        FINANCE,
                        "so",
                        "15/BC-STC",
                        "ngay",
                        "20/12/2024",
                        "co-quan",
                        "Sở Tài chính",
                        "trich-yeu",
                        "Báo cáo sửa",
                        "ly-do",
                        "Sửa số liệu thu")
                .andExpect(redirectedUrl(ADDRESS + CRITERION))
                .andExpect(flash().attribute("done", "province.document.replaced"));

        String page = page(CRITERION, HEALTH);
        keep("province-criterion-replaced", page);
        assertThat(struckThrough(page)).contains("12/BC-STC ngày 20/12/2024").doesNotContain("15/BC-STC");
        assertThat(page).contains("Thay bằng:", "Đã thay", "Sửa số liệu thu");
        assertThat(list().current()).extracting(Citation::replaces).containsExactly(old);
    }

    @Test
    void a_withdrawn_document_stays_struck_through_with_the_reason() throws Exception {
        long old = cited("12/BC-STC");

        submit(CRITERION + "/tai-lieu/" + old + "/rut", FINANCE, "ly-do", "Ghi nhầm tiêu chí")
                .andExpect(flash().attribute("done", "province.document.withdrawn"));

        String page = page(CRITERION, HEALTH);
        assertThat(struckThrough(page)).contains("12/BC-STC");
        assertThat(page).contains("Đã rút", "Ghi nhầm tiêu chí").doesNotContain("/rut\"", "Thay bằng:");
        assertThat(list().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thay", "rut"})
    void without_a_reason_nothing_is_replaced_or_withdrawn_and_that_form_stays_open(String act) throws Exception {
        long old = cited("12/BC-STC");

        String page = text(submit(
                        CRITERION + "/tai-lieu/" + old + "/" + act,
                        FINANCE,
                        "so",
                        "15/BC",
                        "ngay",
                        "20/12/2024",
                        "co-quan",
                        "Sở",
                        "trich-yeu",
                        "Mới")
                .andExpect(status().isUnprocessableEntity()));

        assertThat(page).contains("Ghi rõ lý do " + (act.equals("thay") ? "thay" : "rút"));
        assertThat(page.split("<details open=\"open\">", -1)).hasSize(2);
        assertThat(list().current()).hasSize(1);
    }

    @Test
    void only_those_who_cited_or_lead_are_offered_to_change_and_others_are_refused() throws Exception {
        long old = cited("12/BC-STC");
        String withdraw = CRITERION + "/tai-lieu/" + old + "/rut";

        assertThat(page(CRITERION, FINANCE)).contains(ADDRESS + withdraw);
        assertThat(page(CRITERION, INTERIOR)).contains(ADDRESS + withdraw);
        assertThat(page(CRITERION, HEALTH)).doesNotContain(withdraw);
        assertThat(text(submit(withdraw, HEALTH, "ly-do", "Không thích").andExpect(status().isUnprocessableEntity())))
                .contains("Chỉ cơ quan đã ghi tài liệu, cơ quan chủ trì tiêu chí 8.4 hoặc Sở Nội vụ");
        assertThat(list().current()).hasSize(1);
    }

    @Test
    void the_successor_of_the_unit_that_cited_changes_its_documents() throws Exception {
        evidence.add(PLAN, Subject.criterion("8.4"), document("9/BC"), of(PLANNING));
        long cited = list().current().get(0).id();
        var decision = new Paper("305/QĐ-UBND", LocalDate.of(2024, 12, 20));
        province.get(Successions.class).merge(PLAN, Merger.into(PLANNING, HEALTH, decision, "Sáp nhập"), of(INTERIOR));

        submit(CRITERION + "/tai-lieu/" + cited + "/rut", HEALTH, "ly-do", "Ghi nhầm")
                .andExpect(status().is3xxRedirection());

        assertThat(list().isEmpty()).isTrue();
    }

    @Test
    void a_document_of_another_criterion_is_not_found() throws Exception {
        long old = cited("12/BC-STC");

        submit("/tieu-chi/8.2/tai-lieu/" + old + "/rut", INTERIOR, "ly-do", "Nhầm")
                .andExpect(status().isNotFound());
        submit(CRITERION + "/tai-lieu/999999/rut", INTERIOR, "ly-do", "Nhầm").andExpect(status().isNotFound());
        assertThat(list().current()).hasSize(1);
    }

    @Test
    void an_item_that_asks_for_evidence_only_takes_documents_itself() throws Exception {
        assertThat(page(ITEM, FINANCE)).contains(ADDRESS + ITEM + "/tai-lieu").doesNotContain("??");

        cite(ITEM, FINANCE, "7/BC-STC", "05/12/2024").andExpect(redirectedUrl(ADDRESS + ITEM));

        assertThat(page(ITEM, HEALTH)).contains("7/BC-STC ngày 05/12/2024");
        assertThat(evidence.list(PLAN, Subject.item("7.2")).current()).hasSize(1);
    }

    @Test
    void an_item_whose_criteria_are_scored_takes_documents_by_criterion_only() throws Exception {
        assertThat(page("/muc/4.2", FINANCE)).doesNotContain("<form");
        assertThat(text(cite("/muc/4.2", FINANCE, "7/BC", "05/12/2024").andExpect(status().isUnprocessableEntity())))
                .contains("ghi tài liệu theo từng tiêu chí");
    }

    @Test
    void what_looks_like_markup_is_text() throws Exception {
        String hostile = "<script>alert(1)</script>\" onfocus=\"x";
        cite(CRITERION, FINANCE, "1/<b>", "05/12/2024", hostile).andExpect(status().is3xxRedirection());

        String shown = page(CRITERION, FINANCE);
        String refused = text(cite(CRITERION, FINANCE, "1/<b>", "<i>x", hostile));

        assertThat(List.of(shown, refused)).allSatisfy(page -> assertThat(page)
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "<i>x", "1/<b>", "\" onfocus=\""));
    }

    @Test
    void what_is_too_long_is_refused_with_the_limit() throws Exception {
        String page = text(submit(
                        CRITERION + "/tai-lieu",
                        FINANCE,
                        "so",
                        "1".repeat(51),
                        "ngay",
                        "05/12/2024",
                        "co-quan",
                        "x".repeat(256),
                        "trich-yeu",
                        "y".repeat(2001))
                .andExpect(status().isUnprocessableEntity()));
        assertThat(page).contains("dài quá 50 ký tự", "dài quá 255 ký tự", "dài quá 2000 ký tự");

        long old = cited("12/BC-STC");
        assertThat(text(submit(CRITERION + "/tai-lieu/" + old + "/rut", FINANCE, "ly-do", "z".repeat(2001))))
                .contains("Lý do rút tài liệu dài quá 2000 ký tự");
    }

    @Test
    void signs_that_no_text_has_are_left_out() throws Exception {
        cite(CRITERION, FINANCE, "1/\u0000BC\r\n-STC", "05/12/2024", "dòng một\r\ndòng\u0007hai");

        Document document = list().current().get(0).document();
        assertThat(document.paper().number()).isEqualTo("1/ BC -STC");
        assertThat(document.summary()).isEqualTo("dòng một\ndòng hai");
    }

    @Test
    void nothing_is_taken_without_the_token_of_the_page_or_from_strangers() throws Exception {
        String address = ADDRESS + CRITERION + "/tai-lieu";

        web.perform(post(address).param("so", "1").with(staff(FINANCE))).andExpect(status().isForbidden());
        web.perform(post(address).param("so", "1").with(csrf()).with(staff("so-tinh-khac")))
                .andExpect(status().isForbidden());
        web.perform(post("/chi-so-tinh/khac-2024" + CRITERION + "/tai-lieu")
                        .with(csrf())
                        .with(staff(FINANCE)))
                .andExpect(status().isNotFound());
        assertThat(list().history()).isEmpty();
    }

    private ResultActions cite(String page, String unit, String number, String date) throws Exception {
        return cite(page, unit, number, date, "Báo cáo thu");
    }

    private ResultActions cite(String page, String unit, String number, String date, String summary) throws Exception {
        return submit(
                page + "/tai-lieu",
                unit,
                "so",
                number,
                "ngay",
                date,
                "co-quan",
                unit.equals(HEALTH) ? "Sở Y tế" : "Sở Tài chính",
                "trich-yeu",
                summary);
    }

    private long cited(String number) {
        return evidence.add(PLAN, Subject.criterion("8.4"), document(number), of(FINANCE))
                .id();
    }

    private static Document document(String number) {
        return Document.of(number, LocalDate.of(2024, 12, 20), "Sở Tài chính", "Báo cáo");
    }

    private EvidenceList list() {
        return evidence.list(PLAN, Subject.criterion("8.4"));
    }

    private static String struckThrough(String page) {
        return page.substring(page.indexOf("<del>"), page.indexOf("</del>"));
    }
}
