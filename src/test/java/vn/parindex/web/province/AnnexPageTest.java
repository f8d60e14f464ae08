package vn.parindex.web.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.parindex.province.work.ProvinceAtWork.FINANCE;
import static vn.parindex.province.work.ProvinceAtWork.HEALTH;
import static vn.parindex.province.work.ProvinceAtWork.INTERIOR;
import static vn.parindex.province.work.ProvinceAtWork.PLAN;
import static vn.parindex.province.work.ProvinceAtWork.PLANNING;
import static vn.parindex.province.work.ProvinceAtWork.of;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import vn.parindex.province.evidence.Document;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.work.Merger;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.ProvinceAtWork;
import vn.parindex.province.work.ProvinceNotices;
import vn.parindex.province.work.Successions;
import vn.parindex.province.work.WholeYear;

class AnnexPageTest extends ProvincePageTest {

    private static final Paper MERGED = new Paper("305/QĐ-UBND", LocalDate.of(2024, 12, 20));

    @Test
    void the_plans_of_ones_unit_are_listed() throws Exception {
        String page = text(web.perform(get("/chi-so-tinh").with(staff(HEALTH))).andExpect(status().isOk()));
        keep("province-plans", page);

        assertThat(page)
                .contains("href=\"" + ADDRESS + "\"", "Kế hoạch số 845/KH-UBND ngày 20/12/2024", ">2024<")
                .contains(">Chỉ số của tỉnh</a>")
                .doesNotContain("??");
    }

    @Test
    void who_works_for_no_unit_of_a_plan_is_told_so_and_finds_no_link() throws Exception {
        String page = text(web.perform(get("/chi-so-tinh").with(staff("so-tinh-khac"))));

        assertThat(page)
                .contains("Chưa có kế hoạch nào có cơ quan, đơn vị của bạn tham gia.")
                .doesNotContain(ADDRESS, ">Chỉ số của tỉnh</a>", "??");
    }

    @Test
    void every_item_of_the_annex_stands_below_its_headings() throws Exception {
        String page = page("", HEALTH);
        keep("province-annex", page);

        assertThat(links(page, "muc"))
                .containsExactlyElementsOf(ProvinceAtWork.year().plan().assignments().stream()
                        .map(assignment -> assignment.item())
                        .toList());
        assertThat(page.indexOf(">I. Tổ chức tự đánh giá"))
                .isPositive()
                .isLessThan(page.indexOf(">1. Sở Nội vụ<"))
                .isEqualTo(page.lastIndexOf(">I. Tổ chức tự đánh giá"));
        assertThat(page.indexOf(">1. Sở Nội vụ<")).isLessThan(page.indexOf("/muc/1.1\""));
        assertThat(page.indexOf(">II. Phối hợp với Bộ Nội vụ")).isLessThan(page.indexOf("/muc/II.1\""));
        assertThat(page)
                .contains("Các sở, ban, ngành; UBND các huyện, thành phố Gia Nghĩa")
                .contains("Tháng 12/2024 - Tháng 01/2025", "chậm nhất ngày 20/12/2024", "Khi có yêu cầu của Bộ Nội vụ")
                .contains("cơ quan chủ trì đang thực hiện", "Sở Nội vụ đang tổng hợp", "chưa có yêu cầu của Bộ Nội vụ")
                .contains("được dùng thay cho bộ tiêu chí")
                .contains("Bạn thuộc: Sở Y tế")
                .doesNotContain("??", "Quá hạn");
    }

    @Test
    void a_unit_finds_at_once_what_it_leads_and_what_it_takes_part_in() throws Exception {
        assertThat(links(page("?xem=chu-tri", HEALTH), "muc")).containsExactly("7.7");
        assertThat(page("?xem=chu-tri", HEALTH))
                .contains("7. Chuẩn bị các tài liệu", "Cơ quan bạn chủ trì (1)")
                .doesNotContain(">1. Sở Nội vụ<");
        assertThat(links(page("?xem=phoi-hop", HEALTH), "muc"))
                .contains("1.1", "6.2", "7.1", "II.1", "II.2", "IV")
                .doesNotContain("7.7");
        assertThat(page("?xem=phoi-hop", HEALTH)).contains("cơ quan bạn phối hợp", "cơ quan bạn có thể tham gia");
        assertThat(links(page("?xem=la", HEALTH), "muc"))
                .as("another word means all")
                .hasSize(24);
    }

    @Test
    void a_unit_that_leads_nothing_sees_an_empty_list_told() throws Exception {
        assertThat(page("?xem=chu-tri", "bao-dak-nong"))
                .contains("Không có mục nào như vậy trong phụ lục.", "Cơ quan bạn chủ trì (0)")
                .doesNotContain("<table");
    }

    @Test
    void remarks_about_the_set_are_folded_and_none_is_left_out() throws Exception {
        ProvinceNotices notices = province.get(ProvinceNotices.class);

        String page = HtmlUtils.htmlUnescape(page("", HEALTH));

        String folded = page.substring(page.indexOf("<details class=\"about\">"));
        assertThat(notices.aboutSet(PLAN)).hasSizeGreaterThan(1).allSatisfy(notice -> assertThat(folded)
                .contains(">" + notice + "<"));
    }

    @Test
    void only_the_interior_department_is_led_to_the_letters() throws Exception {
        assertThat(page("", HEALTH)).doesNotContain("/cong-van").contains(ADDRESS + "/danh-sach");
        assertThat(page("", INTERIOR)).contains(ADDRESS + "/cong-van");
    }

    @Test
    void documents_are_counted() throws Exception {
        Evidence evidence = province.get(Evidence.class);
        var report = Document.of("1/BC", LocalDate.of(2024, 12, 20), "Sở Tài chính", "Báo cáo");
        evidence.add(PLAN, Subject.criterion("8.4"), report, of(FINANCE));
        evidence.add(PLAN, Subject.item("7.2"), report, of(FINANCE));

        assertThat(row(page("", HEALTH), "4.2")).endsWith(">1</td>");
        assertThat(row(page("", HEALTH), "7.2")).endsWith(">1</td>");
        assertThat(row(page("", HEALTH), "7.1")).endsWith(">0</td>");
    }

    @Test
    void what_was_not_handed_in_by_the_last_day_is_marked_until_it_is() throws Exception {
        province.today(2025, 1, 31);
        assertThat(page("", HEALTH)).doesNotContain("Quá hạn");
        province.today(2025, 2, 1);
        assertThat(row(page("", HEALTH), "4.2")).contains("Quá hạn");
        new WholeYear(province).submit();
        assertThat(row(page("", HEALTH), "4.2"))
                .contains("đã gửi, chờ thẩm định")
                .doesNotContain("Quá hạn");
    }

    @Test
    void of_a_merged_department_the_annex_tells_what_it_is_now() throws Exception {
        province.get(Successions.class).merge(PLAN, Merger.into(PLANNING, FINANCE, MERGED, "Sáp nhập"), of(INTERIOR));

        String page = page("?xem=chu-tri", FINANCE);

        assertThat(row(page, "6.2")).contains("Sở Kế hoạch và Đầu tư (nay là Sở Tài chính)", "cơ quan bạn chủ trì");
        assertThat(page)
                .contains("Sở Kế hoạch và Đầu tư nay là Sở Tài chính (Quyết định số 305/QĐ-UBND ngày 20/12/2024).");
        assertThat(links(page("?xem=chu-tri", PLANNING), "muc"))
                .as("people of the merged department have its work")
                .contains("6.2", "4.2");
    }

    @Test
    void the_assignment_of_every_criterion_can_be_taken_away() throws Exception {
        String csv = text(
                web.perform(get(ADDRESS + "/phan-cong.csv").with(staff(HEALTH))).andExpect(status().isOk()));

        assertThat(csv.lines()).hasSize(81).anyMatch(line -> line.startsWith("8.4,"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/phan-cong.csv",
                "/muc/1.1",
                "/tieu-chi/8.4",
                "/so-sanh",
                "/bao-cao",
                "/bao-cao.xlsx",
                "/giai-trinh"
            })
    void pages_are_for_the_units_of_their_plan_and_other_plans_are_not_found(String path) throws Exception {
        web.perform(get(ADDRESS + path).with(staff("so-tinh-khac"))).andExpect(status().isForbidden());
        web.perform(get(ADDRESS + path)).andExpect(status().isForbidden());
        web.perform(get("/chi-so-tinh/khac-2024" + path).with(staff(HEALTH))).andExpect(status().isNotFound());
    }

    static List<String> links(String page, String kind) {
        return Pattern.compile("href=\"" + ADDRESS + "/" + kind + "/([^\"]+)\"")
                .matcher(page)
                .results()
                .map(MatchResult.class::cast)
                .map(match -> match.group(1))
                .toList();
    }

    /** The cells of an item's row. */
    private static String row(String page, String item) {
        String from = page.substring(page.indexOf(">" + item + "</td>"));
        return from.substring(0, from.indexOf("</tr>")).strip();
    }
}
