package vn.parindex.web.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.parindex.web.survey.SurveyPages.ADDRESS;
import static vn.parindex.web.survey.SurveyPages.INTERIOR;
import static vn.parindex.web.survey.SurveyPages.JUSTICE;
import static vn.parindex.web.survey.SurveyPages.PLAN;
import static vn.parindex.web.survey.SurveyPages.USER;
import static vn.parindex.web.survey.SurveyPages.keep;
import static vn.parindex.web.survey.SurveyPages.of;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.parindex.plan.Plans;
import vn.parindex.source.Place;
import vn.parindex.source.Problem;
import vn.parindex.source.Problems;
import vn.parindex.survey.ballot.AnswerForm;
import vn.parindex.survey.ballot.BallotCode;
import vn.parindex.survey.ballot.BallotRefused;
import vn.parindex.survey.ballot.Channel;
import vn.parindex.survey.ballot.FilledBallot;
import vn.parindex.survey.campaign.QuestionnaireVersions;
import vn.parindex.survey.entry.BallotEntries;
import vn.parindex.survey.entry.EntryMode;
import vn.parindex.survey.entry.EntryReport;
import vn.parindex.survey.entry.EntrySheet;
import vn.parindex.survey.entry.EntrySheets;
import vn.parindex.survey.entry.Typist;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.questionnaire.QuestionnaireFiles;
import vn.parindex.survey.urn.DoubleEntry;
import vn.parindex.survey.urn.TypedEntry;
import vn.parindex.survey.urn.TypedPairs;
import vn.parindex.web.Show;
import vn.parindex.web.province.Visitors;

@WebMvcTest(controllers = EntryController.class)
@Import({Show.class, SurveyPlans.class, EntryDesk.class, SurveyPages.Surroundings.class})
class EntryPageTest {

    private static final String PAGE = ADDRESS + "/nhap-phieu";
    private static final String SHEET = "phieu-so-nguoi-dan";
    private static final String SUPPORT = "to-giup-viec";

    private final Questionnaire questionnaire =
            QuestionnaireFiles.shipped(SHEET).value().orElseThrow().questionnaire();
    private final BallotCode code = BallotCode.random(new SecureRandom());

    @Autowired
    private MockMvc web;

    @MockitoBean
    private Plans plans;

    @MockitoBean
    private Visitors visitors;

    @MockitoBean
    private EntrySheets sheets;

    @MockitoBean
    private BallotEntries entries;

    @MockitoBean
    private DoubleEntry twice;

    @MockitoBean
    private QuestionnaireVersions versions;

    @BeforeEach
    void two_people_have_typed_one_sheet_differently() {
        SurveyPages.load(plans);
        when(sheets.of(PLAN)).thenReturn(List.of(new EntrySheet(7, questionnaire, List.of("tinh-nguoi-dan-to-chuc"))));
        when(versions.questionnaire(7)).thenReturn(questionnaire);
        when(twice.pairs(eq(PLAN), any()))
                .thenReturn(new TypedPairs(
                        List.of(typed(1, "an", Map.of("c3_6_1", List.of("5")))),
                        List.of(new TypedPairs.Pair(
                                typed(1, "an", Map.of("c3_6_1", List.of("5"), "yKien", List.of("<b>Tốt</b>"))),
                                typed(2, "binh", Map.of("c3_6_1", List.of("4")))))));
    }

    @Test
    void the_interior_department_sees_the_form_and_what_two_people_typed_differently() throws Exception {
        String page = page(get(PAGE).with(of(INTERIOR)));
        keep("survey-entry", page);

        assertThat(page)
                .contains("Nhập từ tệp", questionnaire.title(), SHEET + ".xlsx", "Phiếu " + code.text())
                .contains("&lt;b&gt;Tốt&lt;/b&gt;", "(để trống)", "Lấy bản của binh")
                .doesNotContain("<b>Tốt", "??");
    }

    @Test
    void nobody_else_types_ballots_in() throws Exception {
        for (var request : List.<MockHttpServletRequestBuilder>of(
                get(PAGE),
                get(PAGE + "/" + SHEET + ".xlsx"),
                upload("CHECK", false),
                post(PAGE + "/chon")
                        .param("ma-phieu", code.text())
                        .param("lan", "1")
                        .with(csrf()))) {
            web.perform(request.with(of(JUSTICE))).andExpect(status().isForbidden());
        }
        verify(entries, never()).enter(any(), any(), any(), any(), any(), any(), any());
        verify(twice, never()).decide(any(), any(), anyInt(), any());
    }

    @Test
    void the_support_team_types_in_what_is_about_the_interior_department() throws Exception {
        assertThat(page(get(PAGE).with(of(SUPPORT)))).contains("Nhập từ tệp");
    }

    @Test
    void what_is_wrong_with_a_file_is_listed_by_cell() throws Exception {
        when(entries.enter(eq(PLAN), eq(SHEET), any(), eq(EntryMode.GOOD_ROWS), any(), any(), any()))
                .thenAnswer(call -> {
                    Path file = call.getArgument(2);
                    Consumer<Problem> found = call.getArgument(4);
                    Problems.passedTo(found).error(new Place(file.toString(), 9, 3), "Phương án không có trong phiếu.");
                    return new EntryReport(true, true, 40, 30, 9, 1);
                });

        assertThat(page(upload("GOOD_ROWS", false).with(of(INTERIOR))))
                .contains("Tệp có 40 phiếu: 30 phiếu mới, 9 phiếu đã nhập trước đó, 1 dòng có lỗi.", "C9")
                .contains("Phương án không có trong phiếu.", "Đã ghi.");
    }

    @Test
    void what_is_typed_for_a_second_person_is_kept_under_the_name_of_the_user() throws Exception {
        var typist = new Typist(USER, Set.of(INTERIOR));
        when(entries.enterForSecond(eq(PLAN), eq(SHEET), any(), eq(EntryMode.ALL_OR_NOTHING), any(), any(), eq(typist)))
                .thenReturn(new EntryReport(true, true, 5, 5, 0, 0));

        assertThat(page(upload("ALL_OR_NOTHING", true).with(of(INTERIOR))))
                .contains("Đã giữ lại để so với người thứ hai.");
    }

    @Test
    void a_closed_campaign_says_so_on_the_page() throws Exception {
        when(entries.enter(any(), any(), any(), any(), any(), any(), any()))
                .thenThrow(new BallotRefused(BallotRefused.Reason.CLOSED, "Đợt điều tra đã kết thúc."));

        assertThat(page(upload("CHECK", false).with(of(INTERIOR)))).contains("Đợt điều tra đã kết thúc.");
    }

    private MockHttpServletRequestBuilder upload(String mode, boolean second) {
        return multipart(PAGE)
                .file(new MockMultipartFile("tep", "phieu.csv", "text/csv", "ma_phieu\n".getBytes()))
                .param("mau", SHEET)
                .param("ghi", mode)
                .param("hai-nguoi", Boolean.toString(second))
                .with(csrf());
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private TypedEntry typed(int entry, String user, Map<String, List<String>> given) {
        FilledBallot ballot =
                new AnswerForm(questionnaire, Channel.PAPER).read(given).ballot();
        return new TypedEntry(code, JUSTICE, 7, entry, user, ballot);
    }
}
