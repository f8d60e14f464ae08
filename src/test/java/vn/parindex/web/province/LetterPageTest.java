package vn.parindex.web.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.parindex.province.ProvincePlanFiles;
import vn.parindex.province.ProvincePlans;
import vn.parindex.province.ProvinceYear;
import vn.parindex.province.round.DepartmentDeadline;
import vn.parindex.province.round.Letter;
import vn.parindex.province.round.LetterImports;
import vn.parindex.province.round.LetterTable;
import vn.parindex.province.round.Question;
import vn.parindex.province.round.Rounds;
import vn.parindex.province.round.RoutedQuestion;
import vn.parindex.province.work.Organisation;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.ProvinceNotices;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;
import vn.parindex.web.Show;

@WebMvcTest(controllers = LetterController.class)
@Import({Show.class, Visitors.class, PlanPages.class, LetterPageTest.Surroundings.class})
class LetterPageTest {

    private static final String PLAN = "daknong-2024";
    private static final String PAGE = "/chi-so-tinh/" + PLAN + "/cong-van";
    private static final String TABLE =
            "Mã tiêu chí;Điểm;Nội dung\n1.1;0,5;Nêu rõ căn cứ\n2.1;;<b>Bổ sung</b> tài liệu\n";
    private static final Letter LETTER =
            new Letter(new Paper("100/BNV-CCHC", LocalDate.parse("2025-02-10")), LocalDate.parse("2025-02-28"));

    @TestConfiguration
    static class Surroundings {
        @Bean
        SecurityFilterChain open(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .build();
        }
    }

    @Autowired
    private MockMvc web;

    @MockitoBean
    private ProvincePlans plans;

    @MockitoBean
    private Successions successions;

    @MockitoBean
    private ProvinceNotices notices;

    @MockitoBean
    private LetterImports imports;

    @MockitoBean
    private Rounds rounds;

    private final ProvinceYear year = ProvincePlanFiles.read(PLAN).year();

    @BeforeEach
    void a_plan_is_loaded() {
        when(plans.find(PLAN)).thenReturn(Optional.of(year));
        when(successions.responsibilities(PLAN))
                .thenReturn(new Responsibilities(year, new Organisation(year.plan(), List.of())));
        when(imports.read(eq(PLAN), any()))
                .thenAnswer(call -> LetterTable.read(call.getArgument(1, Path.class), year.set()));
    }

    @Test
    void a_letter_that_is_right_shows_to_whom_its_questions_go_and_enters_nothing() throws Exception {
        when(rounds.route(eq(PLAN), eq(LETTER), any(), any()))
                .thenReturn(List.of(
                        new RoutedQuestion(
                                new Question("1.1", new BigDecimal("0.5"), "Nêu rõ căn cứ"),
                                "so-noi-vu",
                                new DepartmentDeadline(LocalDate.parse("2025-02-25"), false)),
                        new RoutedQuestion(
                                new Question("2.1", null, "<b>Bổ sung</b> tài liệu"),
                                "so-tu-phap",
                                new DepartmentDeadline(LocalDate.parse("2025-02-25"), true))));

        String page = body(letter(TABLE));

        assertThat(page)
                .contains("Công văn 100/BNV-CCHC hợp lệ: 2 tiêu chí", "Sở Tư pháp", "25/02/2025", "0,5", "gấp")
                .contains("&lt;b&gt;Bổ sung&lt;/b&gt; tài liệu", "value=\"100/BNV-CCHC\"")
                .doesNotContain("??");
        verify(imports, never()).enter(any(), any(), any(), any(), any());
    }

    @Test
    void entering_it_leads_to_the_rounds() throws Exception {
        web.perform(letter(TABLE).param("ghi", "true").with(interior()).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/chi-so-tinh/" + PLAN + "/giai-trinh"));

        verify(imports)
                .enter(
                        eq(PLAN),
                        eq(LETTER),
                        eq(List.of(
                                new Question("1.1", new BigDecimal("0.5"), "Nêu rõ căn cứ"),
                                new Question("2.1", null, "<b>Bổ sung</b> tài liệu"))),
                        eq("cong-van.csv"),
                        any());
    }

    @Test
    void a_criterion_that_does_not_exist_is_shown_with_its_cell_and_nothing_is_entered() throws Exception {
        String page = body(letter("criterion,points,question\n9.9,0,Giải trình\n1.1,nhiều,\n")
                .param("ghi", "true"));

        assertThat(page).contains("A2", "không có tiêu chí “9.9”", "B3", "C3").doesNotContain("??");
        verify(imports, never()).enter(any(), any(), any(), any(), any());
    }

    @Test
    void what_the_rules_refuse_is_shown_and_what_was_typed_stays() throws Exception {
        when(imports.enter(any(), any(), any(), any(), any()))
                .thenThrow(new Refused("Công văn 100/BNV-CCHC ngày 10/02/2025 đã được nhập."));

        String page = body(letter(TABLE).param("ghi", "true"));

        assertThat(page).contains("đã được nhập.", "value=\"100/BNV-CCHC\"", "value=\"2025-02-28\"");
    }

    @Test
    void an_empty_file_and_a_day_that_is_none_are_told() throws Exception {
        assertThat(body(letter(""))).contains("Chưa chọn tệp, hoặc tệp trống");
        web.perform(multipart(PAGE)
                        .file(file(TABLE))
                        .param("so", "1/BNV")
                        .param("ngay", "hôm qua")
                        .param("han", "")
                        .with(interior())
                        .with(csrf()))
                .andExpect(status().isOk());
        verify(rounds).route(eq(PLAN), eq(new Letter(new Paper("1/BNV", null), null)), any(), any());
    }

    @Test
    void only_the_interior_department_enters_letters() throws Exception {
        assertThat(web.perform(get(PAGE).with(interior()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Nhập công văn")
                .doesNotContain("??");
        web.perform(get(PAGE).with(of("so-tu-phap"))).andExpect(status().isForbidden());
        web.perform(letter(TABLE).with(of("so-tu-phap")).with(csrf())).andExpect(status().isForbidden());
        web.perform(get(PAGE).with(of("so-o-tinh-khac"))).andExpect(status().isForbidden());
        web.perform(letter(TABLE).with(interior())).andExpect(status().isForbidden());
        web.perform(get("/chi-so-tinh/khong-co/cong-van").with(interior())).andExpect(status().isNotFound());
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(interior()).with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequestBuilder letter(String table) {
        return multipart(PAGE)
                .file(file(table))
                .param("so", "100/BNV-CCHC")
                .param("ngay", "2025-02-10")
                .param("han", "2025-02-28");
    }

    private static MockMultipartFile file(String table) {
        return new MockMultipartFile("tep", "../cong-van.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private static RequestPostProcessor interior() {
        return of("so-noi-vu");
    }

    private static RequestPostProcessor of(String unit) {
        return user("ai-do").authorities(AuthorityUtils.createAuthorityList("UNIT_" + unit));
    }
}
