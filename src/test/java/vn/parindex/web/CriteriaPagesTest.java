package vn.parindex.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.parindex.criteria.CriteriaFiles;
import vn.parindex.criteria.CriteriaSetReader;
import vn.parindex.criteria.CriteriaWorkbook;
import vn.parindex.plan.Plans;
import vn.parindex.results.SampleResult;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.web.province.Visitors;

@WebMvcTest(controllers = {CriteriaController.class, CriteriaCheckController.class})
@Import({Show.class, CriteriaPagesTest.Surroundings.class})
class CriteriaPagesTest {

    private static final String PLAN_SET = "/bo-tieu-chi/ke-hoach/travinh-2023/mau-so-nganh-2023";
    private static final String CHECK = "/bo-tieu-chi/kiem-tra";

    @TestConfiguration
    static class Surroundings {
        @Bean
        SecurityFilterChain open(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }
    }

    @Autowired
    private MockMvc web;

    @MockitoBean
    private Plans plans;

    @MockitoBean
    private Visitors visitors;

    private final CriteriaSet set =
            CriteriaFiles.read("mau-so-nganh-2023").value().orElseThrow();

    @BeforeEach
    void aPlanIsLoaded() {
        var plan = SampleResult.plan();
        when(plans.all()).thenReturn(List.of(plan));
        when(plans.find("travinh-2023")).thenReturn(Optional.of(plan));
        when(plans.criteriaSets("travinh-2023")).thenReturn(Map.of(set.id(), set));
    }

    @Test
    void the_list_names_the_sets_of_plans_and_those_that_come_with_the_product() throws Exception {
        String page = page("/bo-tieu-chi", staff());
        keep("criteria-sets", page);
        assertThat(page)
                .contains("href=\"" + PLAN_SET + "\"", "75 tiêu chí chấm điểm, tối đa 100 điểm")
                .contains("href=\"/bo-tieu-chi/daklak-2020\"", "7391/KH-UBND ngày 19/08/2020 của UBND tỉnh Đắk Lắk")
                .contains("Khung: chưa có phụ lục chính thức")
                .doesNotContain(CHECK, "??");
        assertThat(page("/bo-tieu-chi", interior())).contains(CHECK);
    }

    @Test
    void a_set_is_shown_with_its_rules_leads_evidence_and_notes() throws Exception {
        String page = page("/bo-tieu-chi/daklak-2020", staff());
        keep("criteria-set", page);
        assertThat(page)
                .contains("Công tác chỉ đạo, điều hành CCHC", "Điểm bằng tỷ lệ", "Sở Nội vụ", "Tài liệu kiểm chứng:")
                .contains("Lưu ý:", "66,5", "33,5", "A từ 90 %")
                .doesNotContain("??");
        assertThat(page(PLAN_SET, staff())).contains("Thực hiện Kế hoạch CCHC năm", PLAN_SET + "/bo-tieu-chi.xlsx");
    }

    @Test
    void a_frame_says_what_it_waits_for() throws Exception {
        String page = page("/bo-tieu-chi/bnv-892-2024", staff());
        keep("criteria-frame", page);
        assertThat(page).contains("mới có khung", "(chưa có tên)", "8.3.3").doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bo-tieu-chi/daklak-2020", "/bo-tieu-chi/bnv-876-2022", PLAN_SET})
    void it_can_be_taken_away_as_a_workbook(String address) throws Exception {
        byte[] bytes = web.perform(get(address + "/bo-tieu-chi.xlsx").with(staff()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(".xlsx")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bo-tieu-chi/khong-co",
                "/bo-tieu-chi/pom.xml",
                "/bo-tieu-chi/ke-hoach/khong-co/mau-so-nganh-2023",
                "/bo-tieu-chi/ke-hoach/travinh-2023/khong-co",
                "/bo-tieu-chi/src"
            })
    void what_is_not_there_is_not_found(String address) throws Exception {
        web.perform(get(address).with(staff())).andExpect(status().isNotFound());
    }

    @Test
    void only_the_interior_department_checks_tables() throws Exception {
        keep("criteria-check", page(CHECK, interior()));
        web.perform(get(CHECK).with(staff())).andExpect(status().isForbidden());
        web.perform(get(CHECK)).andExpect(status().isForbidden());
        web.perform(multipart(CHECK)
                        .file(file("bo.csv", "x".getBytes()))
                        .with(csrf())
                        .with(staff()))
                .andExpect(status().isForbidden());
        web.perform(multipart(CHECK).file(file("bo.csv", "x".getBytes())).with(interior()))
                .andExpect(status().isForbidden());
    }

    @Test
    void all_problems_of_a_table_are_shown_with_the_cell_as_spreadsheets_call_it() throws Exception {
        String page = upload(file(
                "bo <b>.csv", "code,name,max,basis\n1,<i>A</i>,,\n1.1,,x,self\n".getBytes(StandardCharsets.UTF_8)));
        keep("criteria-check-broken", page);
        assertThat(page)
                .contains("có 2 lỗi phải sửa", ">B3<", ">C3<", "(trang đầu)", "bo &lt;b&gt;.csv")
                .doesNotContain("<b>.csv", System.getProperty("java.io.tmpdir"), "??");
    }

    @Test
    void problems_name_the_sheet() throws Exception {
        var exported = new ByteArrayOutputStream();
        CriteriaWorkbook.write(set, exported);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(exported.toByteArray()))) {
            workbook.getSheet("Thông tin").getRow(2).getCell(1).setCellValue("hai");
            var changed = new ByteArrayOutputStream();
            workbook.write(changed);

            assertThat(upload(file("bo.xlsx", changed.toByteArray())))
                    .contains(">Thông tin<", ">B3<", "“Phiên bản” phải là số nguyên");
        }
    }

    @Test
    void a_sound_workbook_is_shown_as_a_tree_and_can_be_taken_away_as_a_file_for_plans() throws Exception {
        var exported = new ByteArrayOutputStream();
        CriteriaWorkbook.write(set, exported);
        var upload = file("bo.xlsx", exported.toByteArray());

        String page = upload(upload);
        keep("criteria-check-sound", page);
        assertThat(page).contains("Tệp bo.xlsx hợp lệ: 75 tiêu chí chấm điểm", "Thực hiện Kế hoạch CCHC năm");

        String yaml = web.perform(multipart(CHECK)
                        .file(upload)
                        .param("tai-ve", "true")
                        .with(csrf())
                        .with(interior()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("mau-so-nganh-2023.yaml")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(new CriteriaSetReader().read("bo.yaml", yaml).value()).contains(set);
    }

    @Test
    void a_table_is_compared_with_the_frame_that_it_completes() throws Exception {
        web.perform(multipart(CHECK)
                        .file(file("bo.csv", "code,name,max,basis\n1,A,1,\n".getBytes(StandardCharsets.UTF_8)))
                        .param("khung", "bnv-892-2024")
                        .with(csrf())
                        .with(interior()))
                .andExpect(content().string(containsString("Thiếu tiêu chí 8.3.3")));
    }

    @Test
    void what_is_no_table_or_too_large_is_refused() throws Exception {
        byte[] large = new byte[2_000_001];
        Arrays.fill(large, (byte) 'x');

        assertThat(upload(file("", new byte[0]))).contains("Chưa chọn tệp");
        assertThat(upload(file("bo.xlsx", large))).contains("lớn hơn 2 MB");
        assertThat(upload(file("bo.xlsx", "PK\003\004rác".getBytes(StandardCharsets.UTF_8))))
                .contains("Tệp không phải bảng tính .xlsx");
        assertThat(upload(file("../../etc/passwd", "x".getBytes()))).contains("Không có trang nào có dòng tiêu đề");
    }

    @Test
    void nothing_of_an_upload_is_kept() throws Exception {
        long before = leftBehind();

        upload(file("bo.csv", "code,name,max,basis\n1,A,1,\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(leftBehind()).isEqualTo(before);
    }

    private static long leftBehind() throws Exception {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("bo-tieu-chi"))
                    .count();
        }
    }

    private String upload(MockMultipartFile file) throws Exception {
        return web.perform(multipart(CHECK).file(file).with(csrf()).with(interior()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("tep", name, "application/octet-stream", content);
    }

    private String page(String address, RequestPostProcessor reader) throws Exception {
        return web.perform(get(address).with(reader))
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

    private static RequestPostProcessor staff() {
        return as("UNIT_so-y-te");
    }

    private static RequestPostProcessor interior() {
        return as("ROLE_INTERIOR");
    }

    private static RequestPostProcessor as(String authority) {
        return user("can-bo").authorities(AuthorityUtils.createAuthorityList(authority));
    }
}
