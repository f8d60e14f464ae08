package vn.parindex.web.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.parindex.province.work.ProvinceAtWork.FINANCE;
import static vn.parindex.province.work.ProvinceAtWork.HEALTH;
import static vn.parindex.province.work.ProvinceAtWork.INTERIOR;
import static vn.parindex.province.work.ProvinceAtWork.PLAN;
import static vn.parindex.province.work.ProvinceAtWork.of;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.province.evidence.Document;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.round.Answers;
import vn.parindex.province.round.Letter;
import vn.parindex.province.round.Question;
import vn.parindex.province.round.Reply;
import vn.parindex.province.round.RoundRecord;
import vn.parindex.province.round.Rounds;
import vn.parindex.province.statement.Appraisal;
import vn.parindex.province.statement.Statement;
import vn.parindex.province.statement.Statements;
import vn.parindex.province.statement.Verdict;
import vn.parindex.province.work.Paper;
import vn.parindex.scoring.Facts;

/** Criterion 8.4 and the item 4.2 by which Sở Tài chính scores it. */
class CriterionPageTest extends ProvincePageTest {

    @Test
    void before_anything_is_said_the_page_tells_who_answers_and_how_it_is_scored() throws Exception {
        String page = page("/tieu-chi/8.4", HEALTH);

        assertThat(page)
                .contains("Thực hiện thu ngân sách", "Sở Tài chính", "Cách chấm:")
                .contains(ADDRESS + "/muc/4.2", ADDRESS + "/tieu-chi/8\"", "(Tháng 12/2024 - Tháng 01/2025)")
                .doesNotContain("??");
        assertThat(page("/muc/4.2", HEALTH)).contains("Chưa chấm điểm.", ADDRESS + "/tieu-chi/8.4");
    }

    @Test
    void everything_said_about_a_criterion_reads_as_one_thread_with_who_and_when() throws Exception {
        stated();
        appraised(new Verdict.Accept("8.4"));
        province.today(2025, 2, 17);
        RoundRecord round = asked();
        province.today(2025, 3, 1);
        province.get(Answers.class)
                .answer(
                        round.questions().get(0).id(),
                        new Reply(false, "Thu vượt <3 %>\ntheo báo cáo", List.of()),
                        of(FINANCE));

        String page = page("/tieu-chi/8.4", HEALTH);
        keep("province-criterion", page);

        assertThat(page.substring(page.indexOf("id=\"thread\"")))
                .containsSubsequence(
                        ">Tài liệu kiểm chứng<",
                        "Bổ sung tài liệu 7/BC-STC",
                        ">Tự đánh giá, chấm điểm<",
                        "người ghi: so-tai-chinh.canbo, lúc 09:00 ngày 23/12/2024",
                        ">Thẩm định<",
                        "Thẩm định: đồng ý, 1 điểm.",
                        ">Bộ Nội vụ yêu cầu giải trình<",
                        "trả lời chậm nhất ngày 28/02/2025 (cho 0,5 điểm): Số thu nào?",
                        ">Giải trình<",
                        "Sau thời hạn (23:59 ngày 25/02/2025)",
                        "Thu vượt &lt;3 %&gt;\ntheo báo cáo");
    }

    @Test
    void a_criterion_that_was_sent_back_says_why_on_its_page_and_its_items() throws Exception {
        stated();
        appraised(new Verdict.SendBack("8.4", "Thiếu báo cáo quyết toán"));

        assertThat(page("/tieu-chi/8.4", FINANCE)).contains("Trả lại:", "Thiếu báo cáo quyết toán");
        String item = page("/muc/4.2", FINANCE);
        keep("province-item", item);
        assertThat(item)
                .contains("Trả lại:", "Thiếu báo cáo quyết toán", "cơ quan bạn chủ trì", "(còn 1/1 tiêu chí chưa chấm)")
                .contains("Quá trình thực hiện", ">Gửi<", ">Trả lại<")
                .doesNotContain("??");
    }

    @Test
    void stated_and_appraised_points_stand_side_by_side() throws Exception {
        stated();
        appraised(new Verdict.Points("8.4", new BigDecimal("0"), "Chưa đạt"));

        assertThat(page("/muc/4.2", HEALTH))
                .containsSubsequence(">1,00</td>", ">1,00</td>", ">0,00</td>", "Chưa đạt", ">1</td>");
        assertThat(page("/tieu-chi/8.4", HEALTH)).containsSubsequence(">Tự chấm<", ">1,00<", ">Thẩm định<", ">0,00<");
    }

    @Test
    void a_criterion_with_parts_leads_to_them() throws Exception {
        assertThat(page("/tieu-chi/8", HEALTH)).contains(ADDRESS + "/tieu-chi/8.4", "Các tiêu chí bên dưới");
    }

    @Test
    void the_other_items_say_where_their_work_is() throws Exception {
        assertThat(page("/muc/II.1", HEALTH)).contains("khoảng 57 người", ADDRESS + "/danh-sach");
        assertThat(page("/muc/III", HEALTH)).contains("Sở Nội vụ đang tổng hợp");
        asked();
        assertThat(page("/muc/IV", HEALTH)).contains("1 đợt giải trình");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tieu-chi/9.9", "/tieu-chi/8.4%20", "/muc/9.9", "/muc/I", "/muc/8.4", "/khac/8.4"})
    void what_the_plan_does_not_have_is_not_found(String path) throws Exception {
        web.perform(get(java.net.URI.create(ADDRESS + path)).with(staff(HEALTH)))
                .andExpect(status().isNotFound());
    }

    private void stated() {
        province.get(Evidence.class)
                .add(
                        PLAN,
                        Subject.criterion("8.4"),
                        Document.of("7/BC-STC", LocalDate.of(2024, 12, 20), "Sở Tài chính", "Báo cáo"),
                        of(FINANCE));
        var statement = new Statement("8.4", new Facts(Map.of("met", "true")), true, "Vượt 3 %", null, null);
        province.get(Statements.class).state(PLAN, "4.2", List.of(statement), of(FINANCE));
        province.get(Statements.class).submit(PLAN, "4.2", of(FINANCE));
    }

    private void appraised(Verdict verdict) {
        province.get(Appraisal.class).appraise(PLAN, "4.2", List.of(verdict), of(INTERIOR));
    }

    private RoundRecord asked() {
        province.today(2025, 2, 17);
        var letter = new Letter(new Paper("1020/BNV-CCHC", LocalDate.of(2025, 2, 17)), LocalDate.of(2025, 2, 28));
        return province.get(Rounds.class)
                .open(
                        PLAN,
                        letter,
                        List.of(new Question("8.4", new BigDecimal("0.5"), "Số thu nào?")),
                        null,
                        of(INTERIOR));
    }
}
