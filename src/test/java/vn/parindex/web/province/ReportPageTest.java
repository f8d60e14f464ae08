package vn.parindex.web.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.parindex.province.work.ProvinceAtWork.HEALTH;
import static vn.parindex.province.work.ProvinceAtWork.INTERIOR;
import static vn.parindex.province.work.ProvinceAtWork.PLAN;
import static vn.parindex.province.work.ProvinceAtWork.PROVINCE;
import static vn.parindex.province.work.ProvinceAtWork.of;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.parindex.province.report.SentReports;
import vn.parindex.province.report.Submissions;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.WholeYear;

class ReportPageTest extends ProvincePageTest {

    private static final String SENT = "/bao-cao-da-gui.xlsx";

    @Test
    void what_is_missing_is_listed_before_everything_is_done() throws Exception {
        String page = page("/bao-cao", HEALTH);
        keep("province-report-open", page);

        assertThat(page)
                .contains("Sở Nội vụ đang tổng hợp", "Mục 4.2 (Sở Tài chính): cơ quan chủ trì đang thực hiện.")
                .contains("Báo cáo chưa được trình UBND tỉnh.", "0,00/0,00")
                .doesNotContain("??", "đủ để tổng hợp.</p>");
    }

    @Test
    void the_whole_report_and_its_way_are_shown() throws Exception {
        var year = new WholeYear(province);
        year.submit();
        year.accept();
        Submissions submissions = province.get(Submissions.class);
        submissions.submit(PLAN, paper("1/TTr-SNV"), of(INTERIOR));
        submissions.sendBack(PLAN, "Xem lại mục 4.2", of(PROVINCE));
        submissions.submit(PLAN, paper("2/TTr-SNV"), of(INTERIOR));
        submissions.approve(PLAN, paper("900/UBND"), of(PROVINCE));
        web.perform(get(ADDRESS + SENT).with(staff(HEALTH))).andExpect(status().isNotFound());
        province.get(SentReports.class).send(PLAN, paper("901/UBND-NC"), of(INTERIOR));

        String page = page("/bao-cao", HEALTH);
        keep("province-report", page);

        assertThat(page)
                .contains("đã gửi Bộ Nội vụ", "đủ để tổng hợp.", "/66,50", ADDRESS + "/tieu-chi/8.4")
                .contains("Không có tài liệu kiểm chứng: Tài liệu gửi kèm công văn", "Không phân cấp mới")
                .containsSubsequence(
                        ">Trình UBND tỉnh<",
                        "1/TTr-SNV ngày 23/12/2024",
                        ">UBND tỉnh trả lại<",
                        "Lý do: Xem lại mục 4.2",
                        "2/TTr-SNV",
                        ">UBND tỉnh duyệt<",
                        "900/UBND",
                        ">Gửi Bộ Nội vụ<",
                        "901/UBND-NC ngày 23/12/2024")
                .contains(ADDRESS + SENT, "Bản gửi kèm văn bản 901/UBND-NC")
                .doesNotContain("??", "còn thiếu");
        assertThat(web.perform(get(ADDRESS + SENT).with(staff(HEALTH)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(
                        province.get(SentReports.class).find(PLAN).orElseThrow().workbook());
    }

    @Test
    void the_workbook_for_the_ministrys_software_can_be_taken_away() throws Exception {
        byte[] bytes = web.perform(get(ADDRESS + "/bao-cao.xlsx").with(staff(HEALTH)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Tự đánh giá");
        }
    }

    private static Paper paper(String number) {
        return new Paper(number, LocalDate.of(2024, 12, 23));
    }
}
