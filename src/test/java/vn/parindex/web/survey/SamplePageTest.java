package vn.parindex.web.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.parindex.web.survey.SurveyPages.ADDRESS;
import static vn.parindex.web.survey.SurveyPages.INTERIOR;
import static vn.parindex.web.survey.SurveyPages.JUSTICE;
import static vn.parindex.web.survey.SurveyPages.NOW;
import static vn.parindex.web.survey.SurveyPages.PLAN;
import static vn.parindex.web.survey.SurveyPages.USER;
import static vn.parindex.web.survey.SurveyPages.keep;
import static vn.parindex.web.survey.SurveyPages.of;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.parindex.plan.Plans;
import vn.parindex.survey.sample.HouseholdList;
import vn.parindex.survey.sample.Sample;
import vn.parindex.survey.sample.SampleDraw;
import vn.parindex.survey.sample.SampleOrder;
import vn.parindex.survey.sample.SampleProtocol;
import vn.parindex.survey.sample.SampleProtocols;
import vn.parindex.web.Show;
import vn.parindex.web.province.Visitors;

@WebMvcTest(controllers = SampleController.class)
@Import({Show.class, SurveyPlans.class, SurveyPages.Surroundings.class})
class SamplePageTest {

    private static final String PAGE = ADDRESS + "/chon-mau";
    private static final String LIST = "Mã hộ,Xã\nA,1\nB,1\nC,2\nD,2\n";
    private static final String SHUFFLED = "Mã hộ,Xã\nD,2\nC,2\nB,1\nA,1\n";

    @Autowired
    private MockMvc web;

    @MockitoBean
    private Plans plans;

    @MockitoBean
    private Visitors visitors;

    @MockitoBean
    private SampleProtocols protocols;

    private SampleProtocol kept;

    @BeforeEach
    void protocols_are_kept() {
        SurveyPages.load(plans);
        when(protocols.keep(anyString(), anyString(), any(), any(), any(), anyString()))
                .thenAnswer(call -> {
                    HouseholdList list = call.getArgument(2);
                    kept = new SampleProtocol(
                            5,
                            call.getArgument(1),
                            list.sha256(),
                            list.households().size(),
                            call.getArgument(3, SampleOrder.class),
                            SampleDraw.METHOD,
                            call.getArgument(4, Sample.class).sha256(),
                            call.getArgument(5),
                            NOW);
                    when(protocols.of(PLAN)).thenReturn(List.of(kept));
                    when(protocols.find(PLAN, 5)).thenReturn(Optional.of(kept));
                    return kept;
                });
    }

    @Test
    void before_the_first_sample_the_page_says_so() throws Exception {
        String page = page();
        keep("survey-sample", page);
        assertThat(page)
                .contains(
                        "Chưa chọn mẫu lần nào.",
                        "name=\"hatGiong\"",
                        "name=\"_csrf\"",
                        "enctype=\"multipart/form-data\"")
                .doesNotContain("??");
    }

    @Test
    void a_drawn_sample_is_a_workbook_and_a_protocol() throws Exception {
        byte[] workbook = draw(LIST, "2", "Mã hộ")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"bien-ban-chon-mau-5.xlsx\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getSheetAt(1).getLastRowNum())
                    .as("title, header, two households")
                    .isEqualTo(3);
        }
        assertThat(kept.user()).isEqualTo(USER);
        assertThat(kept.listName()).isEqualTo("ho.csv");
        String page = page();
        keep("survey-sample-kept", page);
        assertThat(page)
                .contains(
                        "Biên bản số 5",
                        "Chọn 2 trên 4 hộ của danh sách “ho.csv”",
                        kept.listSha256(),
                        "&lt;b&gt;Hài lòng")
                .doesNotContain("??", "<b>Hài");
    }

    @Test
    void what_is_wrong_is_told_and_what_was_typed_stays() throws Exception {
        assertThat(text(draw("Mã hộ,Xã\nA,1\nA,2\n", "1", "Mã hộ")))
                .contains("Danh sách có 1 lỗi phải sửa", ">A3<", "đã có ở dòng 2", "value=\"48271\"");
        assertThat(text(draw(LIST, "2", "Số nhà"))).contains("không có cột", "Mã hộ, Xã");
        assertThat(text(draw(LIST, "9", "Mã hộ"))).contains("Danh sách có 4 hộ nên không chọn được 9 hộ");
        assertThat(text(draw(LIST, "hai", "Mã hộ"))).contains("phải là số nguyên từ 1 trở lên");
        assertThat(text(draw("", "2", "Mã hộ"))).contains("Chưa chọn tệp, hoặc tệp trống");
        assertThat(text(draw(LIST, "2", ""))).contains("Ghi tên cột mã hộ.");
        verify(protocols, never()).keep(anyString(), anyString(), any(), any(), any(), anyString());
    }

    @Test
    void a_protocol_is_held_against_the_list() throws Exception {
        draw(LIST, "2", "Mã hộ");

        assertThat(text(check(LIST, false))).contains("Biên bản số 5:", "khớp. Tệp đúng là danh sách đã dùng");
        assertThat(text(check(SHUFFLED, false))).contains("tệp không giống hệt tệp đã dùng");
        assertThat(text(check("Mã hộ,Xã\nA,1\nB,1\nE,2\nF,2\n", false))).contains("không khớp. Tệp không phải");
        check(LIST, true)
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"bien-ban-chon-mau-5.xlsx\""));
        assertThat(text(check("Mã hộ,Xã\nX,1\nY,1\n", true))).contains("không khớp");
    }

    @Test
    void only_the_interior_department_draws() throws Exception {
        for (String unit : List.of(JUSTICE, "so-khac")) {
            web.perform(get(PAGE).with(of(unit))).andExpect(status().isForbidden());
            web.perform(form(LIST, "2", "Mã hộ").with(csrf()).with(of(unit))).andExpect(status().isForbidden());
        }
        web.perform(form(LIST, "2", "Mã hộ").with(of(INTERIOR))).andExpect(status().isForbidden());
        web.perform(multipart(PAGE + "/9/doi-chieu")
                        .file(file(LIST))
                        .with(csrf())
                        .with(of(INTERIOR)))
                .andExpect(status().isNotFound());
        verify(protocols, never()).keep(eq(PLAN), anyString(), any(), any(), any(), anyString());
    }

    private ResultActions draw(String list, String size, String id) throws Exception {
        return web.perform(form(list, size, id).with(csrf()).with(of(INTERIOR)));
    }

    private static MockMultipartHttpServletRequestBuilder form(String list, String size, String id) {
        var form = multipart(PAGE).file(file(list));
        form.param("mucDich", "<b>Hài lòng")
                .param("cotMa", id)
                .param("cotTang", "")
                .param("soHo", size)
                .param("hatGiong", "48271")
                .param("nguon", "Xổ số Trà Vinh ngày 01/12/2023");
        return form;
    }

    private ResultActions check(String list, boolean download) throws Exception {
        var form = multipart(PAGE + "/5/doi-chieu").file(file(list));
        if (download) {
            form.param("tai-ve", "true");
        }
        return web.perform(form.with(csrf()).with(of(INTERIOR)));
    }

    private static MockMultipartFile file(String list) {
        return new MockMultipartFile("tep", "ho.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String page() throws Exception {
        return text(web.perform(get(PAGE).with(of(INTERIOR))));
    }
}
