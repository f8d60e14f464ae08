package vn.parindex.web.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.parindex.web.survey.SurveyPages.ADDRESS;
import static vn.parindex.web.survey.SurveyPages.JUSTICE;
import static vn.parindex.web.survey.SurveyPages.PLAN;
import static vn.parindex.web.survey.SurveyPages.keep;
import static vn.parindex.web.survey.SurveyPages.of;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.parindex.plan.Plans;
import vn.parindex.results.Notices;
import vn.parindex.results.Publication;
import vn.parindex.results.Snapshot;
import vn.parindex.survey.Surveys;
import vn.parindex.survey.report.CampaignReport;
import vn.parindex.survey.report.OpinionBlock;
import vn.parindex.survey.report.Opinions;
import vn.parindex.survey.report.SampleReport;
import vn.parindex.survey.report.SurveyReports;
import vn.parindex.web.Show;
import vn.parindex.web.province.Visitors;

/** The report of a survey: who may read what of it when, and what it says. */
@WebMvcTest(controllers = SurveyReportController.class)
@Import({Show.class, SurveyPlans.class, ReportAccess.class, SurveyPages.Surroundings.class})
class SurveyReportPageTest {

    private static final String OVERVIEW = ADDRESS + "/ket-qua";
    private static final String UNIT = OVERVIEW + "/" + JUSTICE;
    private static final CampaignReport REPORT = SampleReport.full();

    @Autowired
    private MockMvc web;

    @MockitoBean
    private Plans plans;

    @MockitoBean
    private Visitors visitors;

    @MockitoBean
    private Surveys surveys;

    @MockitoBean
    private Publication publication;

    @MockitoBean
    private SurveyReports reports;

    @MockitoBean
    private Opinions opinions;

    @MockitoBean
    private Notices notices;

    @BeforeEach
    void the_campaign_is_closed() {
        SurveyPages.load(plans);
        when(surveys.isClosed(PLAN)).thenReturn(true);
        when(reports.of(PLAN)).thenReturn(REPORT);
        when(notices.of(any())).thenReturn(List.of("Số liệu mô phỏng."));
        when(opinions.of(PLAN, JUSTICE))
                .thenReturn(List.of(new OpinionBlock(
                        "Người dân, tổ chức",
                        "11. Ông/Bà có góp ý gì?",
                        List.of(
                                new OpinionBlock.Said("<script>alert(1)</script>", 1),
                                new OpinionBlock.Said("Cần rút ngắn thời gian chờ", 3)))));
    }

    private void published() {
        when(publication.find(PLAN))
                .thenReturn(Optional.of(
                        new Snapshot(PLAN, "1/QĐ", LocalDate.EPOCH, "{}", "0", "so-noi-vu", Instant.EPOCH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/so-tu-phap"})
    void nothing_is_said_before_the_campaign_is_closed_not_even_to_the_interior_department(String page)
            throws Exception {
        when(surveys.isClosed(PLAN)).thenReturn(false);
        published();

        String shown = page(OVERVIEW + page, interior());

        keep("survey-report-waiting", shown);
        assertThat(shown).contains("Đợt điều tra chưa kết thúc.").doesNotContain("<table", "xlsx", "??");
        assertThat(page(UNIT, of(JUSTICE))).contains("Đợt điều tra chưa kết thúc.");
        web.perform(get(OVERVIEW + ".xlsx").with(interior())).andExpect(status().isNotFound());
        web.perform(get(UNIT + ".xlsx").with(interior())).andExpect(status().isNotFound());
        verifyNoInteractions(reports, opinions);
    }

    @Test
    void those_who_make_the_result_read_about_all_units_at_once() throws Exception {
        String page = page(OVERVIEW, interior());

        keep("survey-report", page);
        assertThat(page)
                .contains(
                        "Sở Tư pháp",
                        "Huyện Càng Long",
                        "738/738 phiếu",
                        "Những nơi thấp hơn bình quân nhóm nhiều nhất")
                .contains("Số liệu mô phỏng.", UNIT, OVERVIEW + ".xlsx", "aria-current=\"page\"")
                .doesNotContain("??");
        for (RequestPostProcessor reader : List.of(as("ROLE_COUNCIL"), as("ROLE_ISSUER"), of("to-giup-viec"))) {
            assertThat(page(OVERVIEW, reader)).contains("Sở Tư pháp", "Huyện Càng Long");
            assertThat(page(UNIT, reader)).contains("id=\"tieu-chi-8.1.1\"").doesNotContain("Cần rút ngắn");
        }
    }

    @Test
    void a_unit_reads_about_itself_once_the_results_are_published() throws Exception {
        assertThat(page(UNIT, of(JUSTICE)))
                .contains("Kết quả chưa được công bố.")
                .doesNotContain("<table");
        assertThat(page(OVERVIEW, of(JUSTICE))).contains("Kết quả chưa được công bố.");
        web.perform(get(UNIT + ".xlsx").with(of(JUSTICE))).andExpect(status().isNotFound());

        published();

        assertThat(page(UNIT, of(JUSTICE))).contains("id=\"tieu-chi-8.1.1\"");
        assertThat(page(UNIT, of(JUSTICE + ".lanhdao"))).contains("id=\"tieu-chi-8.1.1\"");
        assertThat(page(OVERVIEW, of(JUSTICE))).contains(UNIT).doesNotContain("Sở Y tế", "xlsx", "<table");
        web.perform(get(OVERVIEW + ".xlsx").with(of(JUSTICE))).andExpect(status().isNotFound());
    }

    @Test
    void others_read_nothing() throws Exception {
        published();

        web.perform(get(UNIT).with(of("so-y-te"))).andExpect(status().isForbidden());
        web.perform(get(UNIT + ".xlsx").with(of("so-y-te"))).andExpect(status().isForbidden());
        web.perform(get(OVERVIEW).with(of("huyen-khac"))).andExpect(status().isForbidden());
        web.perform(get(OVERVIEW)).andExpect(status().is4xxClientError());
        web.perform(get("/dieu-tra/khac-2024/ket-qua").with(interior())).andExpect(status().isNotFound());
        web.perform(get(OVERVIEW + "/so-khac").with(interior())).andExpect(status().isNotFound());
    }

    @Test
    void a_criterion_has_its_points_its_sentence_its_questions_and_a_bar_with_a_table() throws Exception {
        String page = page(UNIT, interior());
        keep("survey-report-unit", page);
        String criterion = article(page, "8.1.1");

        assertThat(criterion)
                .contains("phiếu hợp lệ, trung bình", "so với năm 2022 (", "so với bình quân nhóm (")
                .contains("Tính từ câu trả lời cho 1 câu hỏi của 1 nhóm đối tượng", "Người dân, tổ chức")
                .contains("role=\"img\"", "aria-label=\"Rất hài lòng: ", "<caption>")
                .contains("shade-5", "Chú giải màu")
                .doesNotContain("style=");
        assertThat(page).doesNotContain("??", "<script");
    }

    @Test
    void a_small_group_says_why_there_is_nothing_to_see() throws Exception {
        String criterion = article(page(UNIT, interior()), "5.8.1");

        assertThat(criterion)
                .contains("Tất cả các nhóm", "41 phiếu, trung bình")
                .containsSubsequence(
                        "Lãnh đạo phòng, đơn vị thuộc sở", "không trình bày riêng",
                        "Lãnh đạo phòng chuyên môn thuộc UBND cấp huyện", "không trình bày riêng",
                        "Người dân, tổ chức", "20 phiếu");
        // all groups together, and the citizens
        assertThat(criterion.split("role=\"img\"")).hasSize(3);
    }

    @Test
    void opinions_are_read_by_the_interior_department_alone_and_are_only_text() throws Exception {
        published();

        assertThat(page(UNIT, interior()))
                .contains("Cần rút ngắn thời gian chờ", "3 phiếu", "&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(page(UNIT, of(JUSTICE))).doesNotContain("Cần rút ngắn", "Ý kiến bằng lời");
        assertThat(sheets(UNIT, interior())).contains("Ý kiến");
        assertThat(sheets(UNIT, of(JUSTICE)))
                .contains("Tổng hợp", "Phân bố", "So sánh")
                .doesNotContain("Ý kiến");
    }

    @Test
    void all_units_are_one_workbook() throws Exception {
        web.perform(get(OVERVIEW + ".xlsx").with(interior()))
                .andExpect(status().isOk())
                .andExpect(
                        header().string("Content-Disposition", "attachment; filename=\"dieu-tra-travinh-2023.xlsx\""));
        assertThat(sheets(OVERVIEW, interior())).contains("Tổng hợp", "Sở Tư pháp", "Huyện Càng Long");
    }

    private List<String> sheets(String path, RequestPostProcessor reader) throws Exception {
        byte[] bytes = web.perform(get(path + ".xlsx").with(reader))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var names = new ArrayList<String>();
            workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
            return names;
        }
    }

    private static String article(String page, String criterion) {
        int begin = page.indexOf("id=\"tieu-chi-" + criterion + "\"");
        return page.substring(begin, page.indexOf("</article>", begin));
    }

    private String page(String path, RequestPostProcessor reader) throws Exception {
        return web.perform(get(path).with(reader))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static RequestPostProcessor interior() {
        return user("can-bo").authorities(AuthorityUtils.createAuthorityList("ROLE_INTERIOR", "UNIT_so-noi-vu"));
    }

    private static RequestPostProcessor as(String authority) {
        return user("can-bo").authorities(AuthorityUtils.createAuthorityList(authority));
    }
}
