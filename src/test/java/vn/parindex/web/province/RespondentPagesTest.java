package vn.parindex.web.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.parindex.province.work.ProvinceAtWork.FINANCE;
import static vn.parindex.province.work.ProvinceAtWork.HEALTH;
import static vn.parindex.province.work.ProvinceAtWork.INTERIOR;
import static vn.parindex.province.work.ProvinceAtWork.PLAN;
import static vn.parindex.province.work.ProvinceAtWork.of;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import vn.parindex.province.ProvincePlans;
import vn.parindex.province.respondent.Decision;
import vn.parindex.province.respondent.Person;
import vn.parindex.province.respondent.RespondentList;
import vn.parindex.province.respondent.RespondentLists;
import vn.parindex.province.respondent.Sendings;
import vn.parindex.province.work.Merger;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.ProvinceAtWork;
import vn.parindex.province.work.ProvinceNotices;
import vn.parindex.province.work.Successions;
import vn.parindex.web.Show;

@WebMvcTest(
        controllers = {RespondentListController.class, RespondentPairController.class, RespondentFileController.class})
@Import({
    Show.class,
    Visitors.class,
    PlanPages.class,
    RespondentDesk.class,
    RespondentViews.class,
    RespondentPagesTest.Surroundings.class
})
class RespondentPagesTest {

    private static final String PAGE = "/chi-so-tinh/" + PLAN + "/danh-sach";
    private static final String COUNCIL = "thuong-truc-hdnd-tinh";
    private static final LocalDate BORN = LocalDate.of(1975, 3, 2);
    private static final Person DIRECTOR =
            new Person("Nguyễn Văn An", BORN, null, "Giám đốc", "Sở Y tế", "lanh-dao-so");
    private static final Person DELEGATE =
            new Person("Nguyễn Văn An", BORN, null, "Đại biểu", "HĐND tỉnh", "dai-bieu-hdnd");
    private static final Person HEAD =
            new Person("Lê Thị Bình", null, null, "Trưởng phòng", "Sở Y tế", "lanh-dao-phong");
    private static final Person DEPUTY =
            new Person("Lê Thị Bình", null, null, "Phó Trưởng phòng", "Sở Y tế", "lanh-dao-phong");
    private static final String HEADER = "Họ và tên,Ngày sinh,Chức vụ,\"Cơ quan, đơn vị\",Nhóm đối tượng\n";
    private static final String ONE_ROW = "Nguyễn Văn An,02/03/1975,Giám đốc,Sở Y tế,lanh-dao-so\n";

    /** Each test has a year of its own; the services that the pages know pass on to its. */
    private static ProvinceAtWork province;

    @TestConfiguration
    static class Surroundings {

        @Bean
        RespondentLists lists() {
            return passingOn(RespondentLists.class);
        }

        @Bean
        Sendings sendings() {
            return passingOn(Sendings.class);
        }

        @Bean
        Successions successions() {
            return passingOn(Successions.class);
        }

        @Bean
        ProvinceNotices notices() {
            return passingOn(ProvinceNotices.class);
        }

        /** A test without a server leaves this one out. */
        @Bean
        MultipartResolver multipartResolver() {
            return new StandardServletMultipartResolver();
        }

        @Bean
        SecurityFilterChain open(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .build();
        }

        private static <T> T passingOn(Class<T> type) {
            return mock(type, call -> {
                try {
                    return call.getMethod().invoke(province.get(type), call.getArguments());
                } catch (InvocationTargetException refused) {
                    throw refused.getCause();
                }
            });
        }
    }

    @Autowired
    private MockMvc web;

    @MockitoBean
    private ProvincePlans plans;

    private RespondentLists lists;
    private Sendings sendings;

    @BeforeEach
    void a_plan_is_loaded() {
        province = new ProvinceAtWork();
        lists = province.get(RespondentLists.class);
        sendings = province.get(Sendings.class);
        when(plans.find(PLAN)).thenReturn(Optional.of(ProvinceAtWork.year()));
    }

    @Test
    void a_unit_sees_what_it_has_to_list_and_that_nothing_is_there() throws Exception {
        String page = page(PAGE, unit(HEALTH));
        keep("respondents-empty", page);
        assertThat(page)
                .contains("Sở Y tế", "Lãnh đạo cấp sở (Giám đốc", "cả tỉnh khoảng 57 người", "Chưa nộp danh sách.")
                .contains("chậm nhất ngày 20/12/2024", "mau-danh-sach.xlsx?don-vi=so-y-te", "name=\"_csrf\"")
                .doesNotContain("Đại biểu HĐND cấp tỉnh", "??");
    }

    @Test
    void a_list_is_handed_in_and_shown_with_who_did_it_when() throws Exception {
        upload(HEALTH, csv(HEADER + ONE_ROW))
                .andExpect(redirectedUrl(PAGE + "?don-vi=so-y-te"))
                .andExpect(flash().attribute("done", "respondents.done"));

        assertThat(lists.find(PLAN, HEALTH).orElseThrow()).satisfies(list -> {
            assertThat(list.people()).containsExactly(DIRECTOR);
            assertThat(list.importedFrom()).contains("ds.csv");
            assertThat(list.act().unit()).isEqualTo(HEALTH);
            assertThat(list.act().user()).isEqualTo("can-bo");
            assertThat(list.act().late())
                    .as("on 23/12, three days after the deadline")
                    .isTrue();
        });
        String page = page(PAGE, unit(HEALTH));
        keep("respondents-unit", page);
        assertThat(page)
                .contains("Bản 1: 1 người, nộp lúc", "Nguyễn Văn An", "02/03/1975", "Sau thời hạn")
                .doesNotContain("Các bản đã nộp", "??");
    }

    @Test
    void the_message_says_how_many_people_came() throws Exception {
        RespondentList list = submit(HEALTH, DIRECTOR);
        String page = web.perform(get(PAGE)
                        .with(unit(HEALTH))
                        .flashAttr("done", "respondents.done")
                        .flashAttr("doneList", list))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Đã nhận danh sách, bản 1: 1 người.").contains("role=\"status\"");
    }

    @Test
    void a_new_list_takes_the_place_of_the_one_before_and_both_are_in_the_history() throws Exception {
        upload(HEALTH, csv(HEADER + ONE_ROW));
        upload(HEALTH, csv(HEADER + "Lê Thị Bình,,Trưởng phòng,Sở Y tế,lanh-dao-phong\n"))
                .andExpect(flash().attributeExists("warnings"));

        String page = page(PAGE, unit(HEALTH));
        assertThat(page)
                .contains("Lê Thị Bình", "Các bản đã nộp", "Bản 2: 1 người")
                .doesNotContain("Nguyễn Văn An");
    }

    @Test
    void the_same_list_again_is_told_and_not_stored_twice() throws Exception {
        upload(HEALTH, csv(HEADER + ONE_ROW));
        upload(HEALTH, csv(HEADER + ONE_ROW)).andExpect(flash().attribute("done", "respondents.same"));

        assertThat(lists.of(PLAN)).hasSize(1);
    }

    @Test
    void every_wrong_row_is_told_with_its_cell_and_nothing_is_stored() throws Exception {
        String page = uploaded(
                HEALTH,
                csv(HEADER
                        + "<b>A</b>,31/02/1975,Giám đốc,Sở Y tế,lanh-dao-so\n"
                        + ",01/01/1970,Giám đốc,Sở Y tế,lanh-dao-so\n"
                        + "C,01/01/1970,Đại biểu,HĐND tỉnh,dai-bieu-hdnd\n"
                        + "D,01/01/1970,Giám đốc,Sở Y tế,khac\n"));
        keep("respondents-broken", page);
        assertThat(page)
                .contains("Tệp ds.csv có 4 lỗi phải sửa", ">B2<", ">A3<", ">E4<", ">E5<")
                .contains(
                        "Không có nhóm đối tượng “khac” trong kế hoạch; ghi một trong: “Lãnh đạo cấp sở",
                        "không lập danh sách nhóm “Đại biểu")
                .doesNotContain(System.getProperty("java.io.tmpdir"), "??");
        assertThat(lists.of(PLAN)).isEmpty();
    }

    @Test
    void files_that_are_no_list_are_refused() throws Exception {
        assertThat(uploaded(HEALTH, file("ds.xlsx", new byte[0]))).contains("Chưa chọn tệp, hoặc tệp trống");
        byte[] large = new byte[10_000_000];
        Arrays.fill(large, (byte) 'x');
        assertThat(uploaded(HEALTH, file("ds.xlsx", large))).contains("Tệp lớn hơn 2 MB");
        assertThat(uploaded(HEALTH, csv("Tên,Tuổi\nA,50\n")))
                .contains("Thiếu cột “Họ và tên”, “Chức vụ”, “Cơ quan, đơn vị”, “Nhóm đối tượng”")
                .doesNotContain("“name”");
        assertThat(uploaded(HEALTH, csv(HEADER))).contains("Bảng chỉ có dòng tiêu đề");
        assertThat(uploaded(HEALTH, file("ds.xlsm", withMacros()))).contains("Tệp có macro nên không được nhận");
        assertThat(uploaded(HEALTH, file("ds.xlsx", "PK\003\004rác".getBytes(StandardCharsets.UTF_8))))
                .contains("Tệp không phải bảng tính .xlsx");
        assertThat(lists.of(PLAN)).isEmpty();
    }

    @Test
    void what_the_server_refuses_before_any_page_is_asked_is_explained_too() throws Exception {
        web.perform(get(PAGE).with(RespondentPagesTest::farTooLarge).with(unit(HEALTH)))
                .andExpect(status().isPayloadTooLarge())
                .andExpect(content().string(containsString("Tệp gửi lên lớn hơn 10 MB nên không được nhận")));
    }

    @Test
    void a_unit_never_sees_the_people_of_another() throws Exception {
        submit(HEALTH, DIRECTOR, HEAD);

        assertThat(page(PAGE, unit(FINANCE))).doesNotContain("Nguyễn Văn An", "Lê Thị Bình");
        for (String address : List.of(
                PAGE + "?don-vi=so-y-te",
                PAGE + "/mau-danh-sach.xlsx?don-vi=so-y-te",
                PAGE + "/danh-sach.xlsx",
                PAGE + "/danh-sach.csv",
                PAGE + "/da-gui-1.csv")) {
            web.perform(get(address).with(unit(FINANCE))).andExpect(status().isForbidden());
        }
        upload(FINANCE, HEALTH, csv(HEADER + ONE_ROW)).andExpect(status().isForbidden());
        decide(FINANCE, HEAD, DEPUTY, "ca-hai", "Hai người").andExpect(status().isForbidden());
        assertThat(lists.of(PLAN)).hasSize(1);
    }

    @Test
    void who_is_of_no_unit_sees_nothing_and_what_is_not_there_is_not_found() throws Exception {
        web.perform(get(PAGE).with(unit("so-khac"))).andExpect(status().isForbidden());
        web.perform(get(PAGE)).andExpect(status().isForbidden());
        web.perform(get("/chi-so-tinh/khong-co/danh-sach").with(unit(HEALTH))).andExpect(status().isNotFound());
        web.perform(get(PAGE + "?don-vi=khong-co").with(unit(INTERIOR))).andExpect(status().isNotFound());
        web.perform(get(PAGE + "/da-gui-1.csv").with(unit(INTERIOR))).andExpect(status().isNotFound());
        web.perform(multipart(PAGE).file(csv(HEADER + ONE_ROW)).with(unit(HEALTH)))
                .andExpect(status().isForbidden());
    }

    @Test
    void who_lists_nobody_is_told_so() throws Exception {
        assertThat(page(PAGE, unit("ubnd-tinh")))
                .contains("Kế hoạch không giao cơ quan, đơn vị này lập danh sách")
                .doesNotContain("type=\"file\"");
    }

    @Test
    void the_interior_department_sees_who_has_not_handed_in_and_does_it_in_their_place() throws Exception {
        String before = page(PAGE, unit(INTERIOR));
        keep("respondents-all-empty", before);
        assertThat(before)
                .contains("Các cơ quan, đơn vị (28 chưa nộp)", "Chưa thấy người nào có tên hai lần", "Chưa gửi lần nào")
                .doesNotContain("??");
        assertThat(page(PAGE + "?don-vi=so-y-te", unit(INTERIOR))).contains("Nộp thay Sở Y tế");

        upload(INTERIOR, HEALTH, csv(HEADER + ONE_ROW)).andExpect(redirectedUrl(PAGE + "?don-vi=so-y-te"));

        assertThat(lists.find(PLAN, HEALTH).orElseThrow().act().unit()).isEqualTo(INTERIOR);
        assertThat(page(PAGE, unit(INTERIOR))).contains("(27 chưa nộp)", "do Sở Nội vụ nộp");
        upload(INTERIOR, HEALTH, csv(HEADER + "C,01/01/1970,Đại biểu,HĐND tỉnh,dai-bieu-hdnd\n"))
                .andExpect(content().string(containsString("Sở Y tế không lập danh sách nhóm")));
    }

    @Test
    void pairs_are_shown_with_what_the_rule_says_and_why() throws Exception {
        submit(HEALTH, DIRECTOR, HEAD, DEPUTY);
        submit(COUNCIL, DELEGATE);

        String page = page(PAGE, unit(INTERIOR));
        keep("respondents-all", page);
        assertThat(page)
                .contains("Người có thể trùng (2 cặp, 1 chờ quyết định)", "ưu tiên nhóm “Đại biểu HĐND cấp tỉnh”")
                .contains("là một người, xử lý theo quy tắc", "Loại người thứ hai khỏi danh sách gửi.")
                .contains("chờ quyết định", "chưa đủ ngày sinh hoặc số định danh", "Còn 1 cặp chờ quyết định")
                .contains("Danh sách của Sở Y tế, dòng 3")
                .doesNotContain("??");
    }

    @Test
    void a_pair_is_decided_and_the_decision_can_be_undone() throws Exception {
        submit(HEALTH, HEAD, DEPUTY);

        decide(INTERIOR, HEAD, DEPUTY, "hai", "Theo quyết định bổ nhiệm")
                .andExpect(redirectedUrl(PAGE + "#cap"))
                .andExpect(flash().attribute("done", "respondents.decided"));
        assertThat(sendings.list(PLAN).people())
                .extracting(respondent -> respondent.person())
                .containsExactly(DEPUTY);
        assertThat(page(PAGE, unit(INTERIOR)))
                .contains("Loại người thứ nhất khỏi danh sách gửi.", "Theo quyết định bổ nhiệm", "Quyết định lại");

        decide(INTERIOR, HEAD, DEPUTY, "ca-hai", "Nhầm, là hai người").andExpect(status().is3xxRedirection());
        assertThat(sendings.list(PLAN).people()).hasSize(2);
        assertThat(sendings.decisions(PLAN))
                .extracting(Decision::onePerson)
                .as("the first stays in the history")
                .containsExactly(true, false);
        assertThat(page(PAGE, unit(INTERIOR))).contains("Theo quyết định bổ nhiệm", "Nhầm, là hai người");
    }

    @Test
    void a_decision_that_is_refused_keeps_what_was_typed() throws Exception {
        submit(HEALTH, HEAD, DEPUTY);

        String noReason = decide(INTERIOR, HEAD, DEPUTY, "hai", " ")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(noReason)
                .contains("Chưa ghi được:", "Ghi rõ căn cứ của quyết định.")
                .containsPattern("value=\"hai\"[^>]*checked");
        String noChoice = decide(INTERIOR, HEAD, DEPUTY, "", "Có <i>căn cứ</i>")
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(noChoice).contains("Chọn một cách xử lý", "Có &lt;i&gt;căn cứ&lt;/i&gt;</textarea>");
        decide(INTERIOR, HEAD, DIRECTOR, "mot", "Không phải một cặp")
                .andExpect(content().string(containsString("không còn cặp trùng này")));
        assertThat(sendings.decisions(PLAN)).isEmpty();
    }

    @Test
    void the_list_is_taken_away_and_what_was_sent_stays_as_it_went() throws Exception {
        submit(COUNCIL, DELEGATE);
        sendings.send(PLAN, new Paper("77/SNV-CCHC", LocalDate.of(2024, 12, 20)), of(INTERIOR));
        submit(COUNCIL, new Person("Trần C", BORN, null, "Đại biểu", "HĐND tỉnh", "dai-bieu-hdnd"));

        assertThat(page(PAGE, unit(INTERIOR))).contains("Văn bản 77/SNV-CCHC ngày 20/12/2024: 1 người");
        web.perform(get(PAGE + "/danh-sach.csv").with(unit(INTERIOR)))
                .andExpect(content().string(containsString("Trần C")));
        web.perform(get(PAGE + "/da-gui-1.csv").with(unit(INTERIOR)))
                .andExpect(header().string("Content-Disposition", containsString("da-gui-1.csv")))
                .andExpect(content().string(containsString("Nguyễn Văn An")));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(PAGE + "/danh-sach.xlsx", INTERIOR)))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
        }
    }

    @Test
    void the_template_has_the_groups_of_the_unit_to_choose_from_and_is_read_back() throws Exception {
        byte[] template = bytes(PAGE + "/mau-danh-sach.xlsx", HEALTH);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            XSSFSheet people = workbook.getSheet("Danh sách");
            XSSFSheet guide = workbook.getSheet("Hướng dẫn");
            assertThat(people.getDataValidations()).singleElement().satisfies(choice -> assertThat(
                            choice.getValidationConstraint().getFormula1())
                    .startsWith("'Hướng dẫn'!$A$"));
            assertThat(guide)
                    .extracting(row -> row.getCell(0).toString())
                    .anyMatch(text -> text.startsWith("Lãnh đạo cấp sở"))
                    .noneMatch(text -> text.startsWith("Đại biểu"));
            List<String> values = List.of(
                    "Nguyễn Văn An",
                    "02/03/1975",
                    "067075001234",
                    "Giám đốc",
                    "Sở Y tế",
                    "Lãnh đạo cấp sở (Giám đốc, các Phó Giám đốc và tương đương)");
            var row = people.createRow(1);
            for (int i = 0; i < values.size(); i++) {
                row.createCell(i).setCellValue(values.get(i));
            }
            var filled = new ByteArrayOutputStream();
            workbook.write(filled);
            upload(HEALTH, file("ds.xlsx", filled.toByteArray())).andExpect(status().is3xxRedirection());
        }
        assertThat(lists.find(PLAN, HEALTH).orElseThrow().people())
                .containsExactly(
                        new Person("Nguyễn Văn An", BORN, "067075001234", "Giám đốc", "Sở Y tế", "lanh-dao-so"));
        assertThat(bytes(PAGE + "/mau-danh-sach.xlsx", HEALTH))
                .as("equal bytes")
                .isEqualTo(template);
        assertThat(uploaded(FINANCE, file("mau.xlsx", bytes(PAGE + "/mau-danh-sach.xlsx", FINANCE))))
                .contains("Bảng chỉ có dòng tiêu đề");
    }

    @Test
    void the_successor_of_a_merged_unit_sees_and_replaces_its_list() throws Exception {
        submit(HEALTH, DIRECTOR);
        province.get(Successions.class)
                .merge(
                        PLAN,
                        Merger.into(HEALTH, FINANCE, new Paper("5/QĐ-UBND", LocalDate.of(2024, 12, 20)), "Sắp xếp"),
                        of(INTERIOR));

        assertThat(page(PAGE + "?don-vi=" + FINANCE, unit(FINANCE))).contains("Sở Y tế");
        assertThat(page(PAGE + "?don-vi=so-y-te", unit(FINANCE))).contains("nay là Sở Tài chính", "Nguyễn Văn An");
        upload(FINANCE, HEALTH, csv(HEADER + "Lê B,02/03/1975,Giám đốc,Sở Tài chính,lanh-dao-so\n"))
                .andExpect(redirectedUrl(PAGE + "?don-vi=so-y-te"));
        assertThat(lists.find(PLAN, HEALTH).orElseThrow().version()).isEqualTo(2);
        assertThat(page(PAGE, unit(INTERIOR))).contains("nay là Sở Tài chính");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "Danh_Sach", "daknong-2024/.."})
    void addresses_are_no_paths(String plan) throws Exception {
        int answer = web.perform(get("/chi-so-tinh/{plan}/danh-sach", plan).with(unit(INTERIOR)))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(answer).isBetween(400, 404);
    }

    private RespondentList submit(String unit, Person... people) {
        return lists.submit(PLAN, unit, List.of(people), "ds.xlsx", of(unit)).list();
    }

    private ResultActions upload(String unit, MockMultipartFile file) throws Exception {
        return upload(unit, unit, file);
    }

    private ResultActions upload(String user, String unit, MockMultipartFile file) throws Exception {
        return web.perform(multipart(PAGE)
                .file(file)
                .queryParam("don-vi", unit)
                .with(csrf())
                .with(unit(user)));
    }

    private String uploaded(String unit, MockMultipartFile file) throws Exception {
        return upload(unit, file)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions decide(String user, Person first, Person second, String choice, String reason)
            throws Exception {
        return web.perform(post(PAGE + "/cap")
                .param("mot", first.key())
                .param("hai", second.key())
                .param("chon", choice)
                .param("canCu", reason)
                .with(csrf())
                .with(unit(user)));
    }

    /** The server tells so when the parts of the request are asked for. */
    private static MockHttpServletRequest farTooLarge(MockHttpServletRequest request) {
        var large = new MockHttpServletRequest(request.getServletContext(), request.getMethod(), PAGE) {
            @Override
            public Collection<Part> getParts() {
                throw new IllegalStateException("the request exceeds the configured maximum size");
            }
        };
        large.setContentType("multipart/form-data");
        return large;
    }

    private static byte[] withMacros() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
            workbook.createSheet("Danh sách").createRow(0).createCell(0).setCellValue("Họ và tên");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static MockMultipartFile csv(String text) {
        return file("ds.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("tep", name, "application/octet-stream", content);
    }

    private byte[] bytes(String address, String unit) throws Exception {
        return web.perform(get(address).with(unit(unit)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", startsWith("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
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

    private static RequestPostProcessor unit(String code) {
        return user("can-bo").authorities(AuthorityUtils.createAuthorityList("UNIT_" + code));
    }
}
