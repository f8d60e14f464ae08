package vn.parindex.web.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.parindex.province.work.ProvinceAtWork.HEALTH;
import static vn.parindex.province.work.ProvinceAtWork.INTERIOR;
import static vn.parindex.province.work.ProvinceAtWork.PLAN;
import static vn.parindex.province.work.ProvinceAtWork.of;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.province.outcome.MinistryFigure;
import vn.parindex.province.outcome.MinistryResults;
import vn.parindex.province.outcome.PublishedResult;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.ProvinceAtWork;
import vn.parindex.province.work.WholeYear;

/** The Ministry takes one point of 2.1, half a point of the survey in 2.4.1 and the point of 8.4. */
class ComparisonPageTest extends ProvincePageTest {

    private static final Map<String, String> LOSSES = Map.of("2.1", "1", "2.4.1", "0.5", "8.4", "1");

    @Test
    void before_the_result_the_page_says_what_will_come() throws Exception {
        String page = page("/so-sanh", HEALTH);
        keep("province-comparison-none", page);

        assertThat(page).contains("Chưa có kết quả của Bộ Nội vụ.").doesNotContain("<table", "??", ".xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/so-sanh.csv", "/so-sanh-theo-co-quan.csv", "/so-sanh.xlsx"})
    void before_the_result_there_is_no_file(String path) throws Exception {
        web.perform(get(ADDRESS + path).with(staff(HEALTH))).andExpect(status().isNotFound());
    }

    @Test
    void self_province_and_ministry_stand_side_by_side_with_what_was_lost_and_by_whom() throws Exception {
        published(new BigDecimal("97.5"));

        String page = page("/so-sanh", HEALTH);
        keep("province-comparison", page);

        assertThat(page)
                .contains(">97,50 %<", ">21<", "97,50/100,00", "400/QĐ-BNV ngày 23/12/2024")
                .doesNotContain("Cần đối chiếu số liệu", "??");
        assertThat(row(page, "/tieu-chi/8.4\""))
                .containsSubsequence(">1,00<", ">1,00<", ">1,00<", ">0,00<", "lost\">1,00<", "Sở Tài chính");
        assertThat(row(page, "/tieu-chi/2.4.1\"")).containsSubsequence(">1,00<", ">–<", ">–<", ">0,50<", ">0,50<");
    }

    @Test
    void what_departments_lost_is_told_apart_for_points_and_survey() throws Exception {
        published(new BigDecimal("97.5"));

        assertThat(row(page("/so-sanh", HEALTH), "<th scope=\"row\">Sở Tư pháp"))
                .containsSubsequence(">5,00<", ">4,00<", ">1,00<", ">5,00<", ">4,50<", ">0,50<", ">1,50<");
    }

    @Test
    void where_points_were_lost_can_be_seen_alone() throws Exception {
        published(new BigDecimal("97.5"));

        assertThat(AnnexPageTest.links(page("/so-sanh?xem=mat-diem", HEALTH), "tieu-chi"))
                .containsExactly("2", "2.1", "2.4", "2.4.1", "8", "8.4");
        assertThat(AnnexPageTest.links(page("/so-sanh", HEALTH), "tieu-chi")).hasSize(103);
    }

    @Test
    void an_index_that_differs_from_its_points_is_told() throws Exception {
        published(new BigDecimal("97.51"));

        assertThat(page("/so-sanh", HEALTH))
                .contains(
                        "Cần đối chiếu số liệu", "Chỉ số công bố là 97,51 %, tính lại từ điểm các tiêu chí là 97,5 %");
    }

    @Test
    void it_can_be_taken_away_for_programs_and_for_people() throws Exception {
        published(new BigDecimal("97.5"));

        assertThat(file("/so-sanh.csv"))
                .asString()
                .contains("criterion,name,basis")
                .hasLineCount(104);
        assertThat(file("/so-sanh-theo-co-quan.csv")).asString().contains("so-tu-phap,");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file("/so-sanh.xlsx")))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("So sánh");
        }
    }

    private byte[] file(String path) throws Exception {
        return web.perform(get(ADDRESS + path).with(staff(HEALTH)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(PLAN)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private void published(BigDecimal index) {
        var year = new WholeYear(province);
        year.submit();
        year.accept();
        List<MinistryFigure> figures = ProvinceAtWork.year().set().leaves().stream()
                .map(leaf -> new MinistryFigure(
                        leaf.code(), leaf.maximum().subtract(new BigDecimal(LOSSES.getOrDefault(leaf.code(), "0")))))
                .toList();
        var paper = new Paper("400/QĐ-BNV", LocalDate.of(2024, 12, 23));
        province.get(MinistryResults.class)
                .record(PLAN, new PublishedResult(paper, figures, null, index, 21), of(INTERIOR));
    }

    private static String row(String page, String start) {
        String from = page.substring(page.indexOf(start));
        return from.substring(0, from.indexOf("</tr>"));
    }
}
