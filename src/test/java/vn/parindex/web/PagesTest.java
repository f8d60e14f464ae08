package vn.parindex.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.DefaultErrorViewResolver;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.province.ProvincePlanFiles;
import vn.parindex.results.Comparison;
import vn.parindex.results.Comparisons;
import vn.parindex.results.PlanResult;
import vn.parindex.results.Publication;
import vn.parindex.results.Results;
import vn.parindex.results.SampleResult;
import vn.parindex.results.Snapshot;
import vn.parindex.results.UnitResult;
import vn.parindex.scoring.Trend;
import vn.parindex.survey.Surveys;
import vn.parindex.web.province.Visitors;

@WebMvcTest(controllers = {HomeController.class, ResultController.class, DownloadController.class})
@Import({Show.class, PagesTest.Surroundings.class})
class PagesTest {

    private static final String PLAN = "travinh-2023";
    private static final String RANKING = "/ket-qua/travinh-2023";
    private static final String UNIT = RANKING + "/so-noi-vu";

    @TestConfiguration
    static class Surroundings {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2023-10-20T03:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        SecurityFilterChain open(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }

        /** A test without a server leaves this one out. */
        @Bean
        ErrorViewResolver errorPages(ApplicationContext context) {
            return new DefaultErrorViewResolver(context, new WebProperties.Resources());
        }
    }

    @Autowired
    private MockMvc web;

    @MockitoBean
    private Plans plans;

    @MockitoBean
    private Visitors visitors;

    @MockitoBean
    private Publication publication;

    @MockitoBean
    private Results results;

    @MockitoBean
    private Comparisons comparisons;

    @MockitoBean
    private Surveys surveys;

    private final Plan plan = SampleResult.plan();
    private final PlanResult result = SampleResult.full();
    private final Snapshot snapshot = SampleResult.snapshot(result);

    @BeforeEach
    void aPlanIsLoaded() {
        when(plans.all()).thenReturn(List.of(plan));
        when(plans.find(PLAN)).thenReturn(Optional.of(plan));
        when(plans.get(PLAN)).thenReturn(plan);
        when(publication.all()).thenReturn(List.of());
        when(comparisons.of(any())).thenReturn(Comparison.NONE);
    }

    private void published() {
        when(publication.all()).thenReturn(List.of(snapshot));
        when(publication.find(PLAN)).thenReturn(Optional.of(snapshot));
        when(publication.read(snapshot)).thenReturn(result);
    }

    @Test
    void theFirstPageLeadsEverywhereAndSaysWhereThePlanStands() throws Exception {
        String page = page("/", anybody());
        keep("home", page);
        assertThat(page)
                .contains("/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/", "href=\"/ket-qua\"")
                .contains("Kế hoạch số 43/KH-UBND ngày 09/05/2023", "Hôm nay, ngày 20/10/2023")
                .contains("Bước 5. Tự đánh giá", "Bước 6. Thành lập Hội đồng", "<strong>31/10/2023</strong>")
                .contains(">2023<")
                .doesNotContain("demo", "??");
    }

    @Test
    void whoWorksForAPlanOfTheProvinceIsLedToItAndNobodyElse() throws Exception {
        assertThat(page("/", anybody())).doesNotContain("chi-so-tinh");
        when(visitors.plans(any()))
                .thenReturn(List.of(ProvincePlanFiles.read("daknong-2024").year()));
        String page = page("/", anybody());
        keep("home-province", page);
        assertThat(page)
                .containsSubsequence(">Chỉ số của tỉnh</a>", "class=\"card\" href=\"/chi-so-tinh\"")
                .doesNotContain("Đắk Nông", "??");
        assertThat(page("/ket-qua", anybody())).contains(">Chỉ số của tỉnh</a>");
    }

    @Test
    void aSamplePlanIsMarked() throws Exception {
        assertThat(page("/", anybody())).doesNotContain("Kế hoạch mẫu");
        when(plans.isSample(PLAN)).thenReturn(true);
        assertThat(page("/", anybody())).contains("Kế hoạch mẫu: các mốc thời gian đã được dời");
    }

    @Test
    void noResultsYet() throws Exception {
        String page = page("/ket-qua", anybody());
        keep("results-empty", page);
        assertThat(page).contains("Chưa có kết quả nào được công bố").doesNotContain("Xem số liệu tạm tính");
        assertThat(page("/ket-qua", interior())).contains("Xem số liệu tạm tính");
    }

    @Test
    void everybodyReadsWhatIsPublishedButNotTheCriteriaOfUnits() throws Exception {
        published();
        String page = page(RANKING, anybody());
        keep("ranking", page);
        assertThat(page)
                .contains(snapshot.sha256(), "Quyết định số 812/QĐ-UBND ngày 26/04/2024", "10:00 ngày 26/04/2024")
                .contains("Số liệu mô phỏng", "Huyện Càng Long", "results.csv", "results.xlsx")
                .doesNotContain("/travinh-2023/so-noi-vu", "Chưa công bố", "??");
        assertThat(page("/ket-qua", anybody())).contains("href=\"/ket-qua/travinh-2023\"");
        assertThat(page("/", anybody())).contains("Đã công bố kết quả");
    }

    @Test
    void beforePublicationOnlyThoseWhoMakeTheResultSeeIt() throws Exception {
        when(results.compute(PLAN)).thenReturn(result);
        String hidden = page(RANKING, anybody());
        keep("unpublished", hidden);
        assertThat(hidden)
                .contains("chưa được công bố", "chậm nhất ngày 30/04/2024")
                .doesNotContain("<table");
        assertThat(page(RANKING, unit("so-noi-vu"))).doesNotContain("<table");
        for (String role : List.of("ROLE_INTERIOR", "ROLE_COUNCIL", "ROLE_ISSUER")) {
            assertThat(page(RANKING, as(role)))
                    .contains("<table", "Chưa công bố", "tạm tính")
                    .doesNotContain("SHA-256", "results.csv");
        }
        keep("ranking-provisional", page(RANKING, interior()));
    }

    @Test
    void thoseWhoMakeTheResultSeeWhatIsMissing() throws Exception {
        when(results.compute(PLAN)).thenThrow(SampleResult.incomplete());
        String page = page(RANKING, interior());
        keep("missing", page);
        assertThat(page).contains("Còn thiếu", "Sở Y tế: chưa chốt điểm thẩm định.");
        assertThat(page(RANKING, anybody())).doesNotContain("Sở Y tế");
    }

    @Test
    void aUnitReadsItsOwnCriteria() throws Exception {
        published();
        String page = page(UNIT, unit("so-noi-vu"));
        keep("unit", page);
        assertThat(page)
                .contains("Thực hiện Kế hoạch CCHC năm", "Cơ quan thẩm định cho", "Điều tra xã hội học")
                .doesNotContain("??");
        assertThat(page(RANKING, unit("so-noi-vu")))
                .contains("/travinh-2023/so-noi-vu")
                .doesNotContain("/travinh-2023/so-y-te");
        web.perform(get(UNIT).with(unit("so-noi-vu.lanhdao"))).andExpect(status().isOk());
        web.perform(get(UNIT).with(interior())).andExpect(status().isOk());
    }

    @Test
    void surveyCriteriaLeadToTheAnswersOnceTheCampaignIsClosed() throws Exception {
        published();
        assertThat(page(UNIT, unit("so-noi-vu"))).doesNotContain("/dieu-tra/");
        when(surveys.isClosed(PLAN)).thenReturn(true);
        assertThat(page(UNIT, unit("so-noi-vu")))
                .contains("href=\"/dieu-tra/travinh-2023/ket-qua/so-noi-vu#tieu-chi-8.1.1\"")
                .doesNotContain("#tieu-chi-1.1\"");
    }

    @Test
    void otherUnitsAndStrangersDoNot() throws Exception {
        published();
        web.perform(get(UNIT).with(unit("so-y-te"))).andExpect(status().isForbidden());
        web.perform(get(UNIT)).andExpect(status().isForbidden());
    }

    @Test
    void aUnitSeesNothingOfItsOwnBeforePublication() throws Exception {
        when(results.compute(PLAN)).thenReturn(result);
        assertThat(page(UNIT, unit("so-noi-vu"))).contains("chưa được công bố").doesNotContain("<table");
    }

    @Test
    void theTableForProgramsSaysInItsNameThatThereAreNotices() throws Exception {
        published();
        web.perform(get(RANKING + "/results.csv"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", containsString("ket-qua-travinh-2023-BAN-MAU.csv")))
                .andExpect(content().string(containsString("group,rank,unit_code")))
                .andExpect(content().string(not(containsString("lưu ý"))));
    }

    @Test
    void theWorkbookHoldsTheSheetsThatItsReaderMaySee() throws Exception {
        published();
        assertThat(sheets(anybody())).isEqualTo(3);
        assertThat(sheets(unit("so-noi-vu"))).isEqualTo(4);
        assertThat(sheets(interior())).isEqualTo(30);
    }

    @Test
    void programsReadTheSameSentencesAsPeople() throws Exception {
        published();
        UnitResult interior = result.units().stream()
                .filter(unit -> unit.unitCode().equals("so-noi-vu"))
                .findFirst()
                .orElseThrow();
        String units = "$.groups[0].units[?(@.code == 'so-noi-vu')]";
        web.perform(get(RANKING + "/results.json").with(unit("so-noi-vu")))
                .andExpect(status().isOk())
                .andExpect(jsonPath(units + ".explanation").value(interior.explanation()))
                .andExpect(jsonPath(units + ".criteria[1].explanation")
                        .value(interior.criteria().get(1).explanation()))
                .andExpect(jsonPath("$.groups[0].mean.explanation").value(startsWith("Trung bình của 18 số")))
                .andExpect(jsonPath("$.groups[0].fields.length()").value(8))
                .andExpect(jsonPath("$.groups[0].units[?(@.code == 'so-y-te')].criteria[0]")
                        .isEmpty());
    }

    @Test
    void theRankingStandsBesideTheYearBeforeAndTheTarget() throws Exception {
        published();
        assertThat(page(RANKING, anybody()))
                .contains("Chỉ số bình quân của nhóm", "Trung bình của 18 số")
                .doesNotContain("So với năm trước");
        when(comparisons.of(result))
                .thenReturn(new Comparison(
                        "Quyết định 812/QĐ-UBND",
                        Map.of("so-noi-vu", new Trend(2022, new BigDecimal("80.00"), new BigDecimal("81.31"))),
                        Map.of()));
        keep("ranking-compared", page(RANKING, unit("so-noi-vu")));
        assertThat(page(RANKING, anybody())).contains("So với năm trước", "Tăng 1,31 điểm phần trăm so với năm 2022");
        assertThat(page(UNIT, unit("so-noi-vu"))).contains("Tăng 1,31 điểm phần trăm so với năm 2022");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ket-qua/khong-co/results.json",
                "/ket-qua/khong-co",
                "/ket-qua/khong-co/results.csv",
                "/ket-qua/travinh-2023/results.xlsx",
                "/ket-qua/Travinh",
                "/ket-qua/travinh_2023",
                "/ket-qua/travinh-2023/khong-co"
            })
    void whatIsNotThereIsNotFound(String path) throws Exception {
        when(results.compute(PLAN)).thenReturn(result);
        web.perform(get(path).with(interior())).andExpect(status().isNotFound());
    }

    @Test
    void aFieldOfBonusPointsHasNoShare() throws Exception {
        PlanResult rewarded = SampleResult.withBonusField();
        when(publication.find(PLAN)).thenReturn(Optional.of(snapshot));
        when(publication.read(snapshot)).thenReturn(rewarded);
        when(comparisons.of(rewarded)).thenReturn(Comparison.NONE);
        assertThat(page(RANKING, anybody()))
                .containsPattern(
                        "9\\. Điểm thưởng</th>\\s*<td[^>]*>0,50</td>\\s*<td[^>]*>0,00</td>\\s*<td[^>]*>–</td>");
    }

    @Test
    void whatUnitsWroteIsOnlyText() throws Exception {
        PlanResult hostile = SampleResult.small();
        when(publication.find(PLAN)).thenReturn(Optional.of(snapshot));
        when(publication.read(snapshot)).thenReturn(hostile);
        assertThat(page(UNIT, unit("so-noi-vu")))
                .contains("@Đạt &lt;b&gt;85 %&lt;/b&gt;", "Không áp dụng")
                .doesNotContain("<b>85");
    }

    @ParameterizedTest
    @CsvSource({
        "403, Bạn không có quyền xem trang này",
        "404, Không tìm thấy trang",
        "405, Yêu cầu không thực hiện được",
        "500, Hệ thống gặp lỗi",
        "503, Hệ thống gặp lỗi"
    })
    void errorsAreExplained(int status, String title) throws Exception {
        String page = web.perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .requestAttr(RequestDispatcher.ERROR_MESSAGE, "column \"x\" does not exist")
                        .accept(MediaType.TEXT_HTML))
                .andReturn()
                .getResponse()
                .getContentAsString();
        keep("error-" + status, page);
        assertThat(page)
                .contains("<h1>" + title + "</h1>", "Về trang chủ")
                .doesNotContain("column", "Whitelabel", "??");
    }

    private int sheets(RequestPostProcessor reader) throws Exception {
        byte[] bytes = web.perform(get(RANKING + "/results.xlsx").with(reader))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getNumberOfSheets();
        }
    }

    private String page(String path, RequestPostProcessor reader) throws Exception {
        return web.perform(get(path).with(reader))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** For the eye. */
    private static void keep(String name, String page) throws Exception {
        Files.createDirectories(Path.of("target/pages"));
        Files.writeString(
                Path.of("target/pages", name + ".html"),
                page.replace("/parindex.css", "../classes/static/parindex.css"));
    }

    private static RequestPostProcessor anybody() {
        return request -> request;
    }

    private static RequestPostProcessor interior() {
        return as("ROLE_INTERIOR");
    }

    private static RequestPostProcessor unit(String code) {
        return as("UNIT_" + code);
    }

    private static RequestPostProcessor as(String authority) {
        return user("can-bo").authorities(AuthorityUtils.createAuthorityList(authority));
    }
}
