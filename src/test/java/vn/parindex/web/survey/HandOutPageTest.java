package vn.parindex.web.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.parindex.web.survey.SurveyPages.ADDRESS;
import static vn.parindex.web.survey.SurveyPages.INTERIOR;
import static vn.parindex.web.survey.SurveyPages.JUSTICE;
import static vn.parindex.web.survey.SurveyPages.NOW;
import static vn.parindex.web.survey.SurveyPages.OPEN;
import static vn.parindex.web.survey.SurveyPages.PLAN;
import static vn.parindex.web.survey.SurveyPages.USER;
import static vn.parindex.web.survey.SurveyPages.keep;
import static vn.parindex.web.survey.SurveyPages.of;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.parindex.plan.Plan;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.Plans;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.GroupProgress;
import vn.parindex.survey.handout.HandOutBatch;
import vn.parindex.survey.handout.HandOutBatches;
import vn.parindex.survey.handout.HandOutFile;
import vn.parindex.survey.handout.HandOutFiles;
import vn.parindex.survey.handout.HandOutKind;
import vn.parindex.survey.handout.HandOuts;
import vn.parindex.survey.handout.IssueOrder;
import vn.parindex.survey.handout.Recipients;
import vn.parindex.survey.handout.TakenBack;
import vn.parindex.survey.urn.IssuedBatch;
import vn.parindex.survey.urn.Rights;
import vn.parindex.web.Show;
import vn.parindex.web.province.Visitors;

@WebMvcTest(controllers = HandOutController.class)
@Import({Show.class, SurveyPlans.class, HandOutDesk.class, PublicAddress.class, SurveyPages.Surroundings.class})
class HandOutPageTest {

    private static final String PAGE = ADDRESS + "/phat-phieu";
    private static final String CITIZENS = "tinh-nguoi-dan-to-chuc";
    private static final HandOutBatch BATCH =
            new HandOutBatch(12, JUSTICE, CITIZENS, 20, "<i>Thay</i> đợt 3", "nguyen.van.an", NOW, 4, 1);

    @TempDir
    private static Path folder;

    @Autowired
    private MockMvc web;

    @MockitoBean
    private Plans plans;

    @MockitoBean
    private Visitors visitors;

    @MockitoBean
    private Campaigns campaigns;

    @MockitoBean
    private HandOuts handOuts;

    @MockitoBean
    private HandOutBatches batches;

    @MockitoBean
    private HandOutFiles files;

    @MockitoBean
    private Rights rights;

    private final Plan plan = SurveyPages.plan();

    @BeforeEach
    void twenty_were_issued_to_one_group() {
        SurveyPages.load(plans, plan);
        when(campaigns.window(PLAN)).thenReturn(OPEN);
        when(campaigns.progress(PLAN))
                .thenReturn(plan.respondentGroups().stream()
                        .flatMap(group -> plan.unitsOf(group.unitGroup()).stream()
                                .map(unit -> new GroupProgress(
                                        unit.code(),
                                        group.code(),
                                        group.perUnit(),
                                        unit.code().equals(JUSTICE)
                                                        && group.code().equals(CITIZENS)
                                                ? 20
                                                : 0,
                                        unit.code().equals(JUSTICE)
                                                        && group.code().equals(CITIZENS)
                                                ? 4
                                                : 0)))
                        .toList());
        when(handOuts.latest(anyString(), any())).thenReturn(12L);
        when(batches.latest(eq(PLAN), anyString(), anyInt())).thenReturn(List.of(BATCH));
        when(batches.takenBack(12)).thenReturn(List.of(new TakenBack(12, 7, "Bị ướt", "le.thi.binh", NOW)));
        when(batches.find(PLAN, 12)).thenReturn(Optional.of(BATCH));
        when(handOuts.issue(anyString(), any(), anyString(), any())).thenAnswer(call -> {
            Function<List<IssuedBatch>, Object> write = call.getArgument(3);
            return write.apply(List.of());
        });
        when(handOuts.replace(anyString(), anyLong(), anyInt(), anyString(), anyString(), any()))
                .thenAnswer(call -> {
                    Function<List<IssuedBatch>, Object> write = call.getArgument(5);
                    return write.apply(List.of());
                });
        when(files.write(any(), any(), any(), anyString()))
                .thenAnswer(call -> new HandOutFile(
                        "phieu-dot-13.docx", call.getArgument(3, String.class).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void every_group_is_there_with_its_formula_and_who_hands_it_out() throws Exception {
        String page = page(PAGE, INTERIOR);
        keep("survey-handout", page);
        assertThat(page)
                .contains(
                        "3 người × 18 sở, ngành = 54 phiếu", "Phát hành 54 phiếu và tải tệp", "Phát phiếu: Sở Nội vụ.")
                .contains("Phát hành 340 phiếu và tải tệp", "Kế hoạch 360 phiếu, đã phát hành 20, đã thu 4.")
                .contains("In ngay: tệp có mã phiếu chỉ tạo được một lần", "Đợt 12", "&lt;i&gt;Thay")
                .contains("name=\"_csrf\"", "name=\"moi-nhat\" value=\"12\"", "target=\"_blank\"")
                .doesNotContain("??", "<i>Thay");
    }

    @Test
    void a_unit_has_its_groups_and_its_issues_to_change() throws Exception {
        String page = page(PAGE + "?don-vi=" + JUSTICE, INTERIOR);
        keep("survey-handout-unit", page);
        assertThat(page)
                .contains("Phát hành 21 phiếu và tải tệp", "/phat-phieu/dot/12/thay", "/phat-phieu/dot/12/thu-hoi")
                .contains("Số 7: Bị ướt (le.thi.binh, 08:00 ngày 11/11/2023)")
                .doesNotContain("??");
    }

    @Test
    void the_answer_to_issuing_is_the_file_which_no_cache_keeps() throws Exception {
        post("nhom=" + CITIZENS + "&don-vi=so-y-te&so-luong=20&loai=giay&moi-nhat=12", INTERIOR)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"phieu-dot-13.docx\""))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string("http://localhost"));

        verify(handOuts)
                .issue(eq(PLAN), eq(new IssueOrder(new Recipients("so-y-te", CITIZENS), 20, "", 12)), eq(USER), any());
        verify(files).write(eq(HandOutKind.SHEETS), eq(plan), any(), anyString());
    }

    @Test
    void for_several_the_number_is_what_the_plan_expects() throws Exception {
        post("nhom=" + CITIZENS + "&so-luong=99999&loai=ma-qr&moi-nhat=0", INTERIOR)
                .andExpect(status().isOk());
        var order = ArgumentCaptor.forClass(IssueOrder.class);
        verify(handOuts).issue(eq(PLAN), order.capture(), eq(USER), any());
        assertThat(order.getValue()).isEqualTo(new IssueOrder(new Recipients("", CITIZENS), 0, "", 0));
    }

    @Test
    void a_refusal_is_told_on_the_page() throws Exception {
        doThrow(new InvalidSurvey(List.of("Đã có đợt phát hành khác.")))
                .when(handOuts)
                .issue(anyString(), any(), anyString(), any());
        post("nhom=" + CITIZENS + "&don-vi=so-y-te&loai=giay&moi-nhat=0", INTERIOR)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đã có đợt phát hành khác.")));
        post("nhom=" + CITIZENS + "&don-vi=so-y-te&so-luong=-3&loai=giay&moi-nhat=0", INTERIOR)
                .andExpect(content().string(containsString("phải là số nguyên từ 1 trở lên")));
    }

    @Test
    void a_sheet_is_replaced_by_its_number_and_a_batch_is_taken_back() throws Exception {
        web.perform(MockMvcRequestBuilders.post(PAGE + "/dot/12/thay")
                        .param("so", "7")
                        .param("ly-do", " Mất ")
                        .param("loai", "giay")
                        .with(csrf())
                        .with(of(INTERIOR)))
                .andExpect(header().exists("Content-Disposition"));
        verify(handOuts).replace(eq(PLAN), eq(12L), eq(7), eq("Mất"), eq(USER), any());

        when(rights.takeBackAll(PLAN, 12, "Mất tệp", USER)).thenReturn(15);
        web.perform(MockMvcRequestBuilders.post(PAGE + "/dot/12/thu-hoi")
                        .param("ly-do", "Mất tệp")
                        .with(csrf())
                        .with(of(INTERIOR)))
                .andExpect(redirectedUrl(PAGE + "?don-vi=" + JUSTICE))
                .andExpect(flash().attribute("done", "Đã thu hồi 15 phiếu của đợt 12."));
        verify(rights, never()).takeBack(anyString(), anyLong(), anyInt(), anyString(), anyString());
    }

    @Test
    void only_who_hands_out_a_group_issues_its_ballots() throws Exception {
        SurveyPages.load(plans, citizensByHealth());
        String page = page(PAGE, "so-y-te");
        assertThat(page).contains("Phát phiếu: Sở Y tế.", "Phát hành 340 phiếu").doesNotContain("Phát hành 54 phiếu");
        assertThat(page(PAGE + "?don-vi=" + JUSTICE, "so-y-te"))
                .contains("Người dân, tổ chức", "Đợt 12")
                .doesNotContain("Lãnh đạo phòng, đơn vị thuộc sở");
        post("nhom=" + CITIZENS + "&loai=giay&moi-nhat=12", "so-y-te").andExpect(status().isOk());
        verify(handOuts).issue(anyString(), any(), anyString(), any());

        post("nhom=tinh-lanh-dao-phong&loai=giay&moi-nhat=12", "so-y-te").andExpect(status().isForbidden());
        post("don-vi=so-y-te&loai=giay&moi-nhat=12", "so-y-te").andExpect(status().isForbidden());
        verify(handOuts).issue(anyString(), any(), anyString(), any());
    }

    @Test
    void nobody_else_gets_near() throws Exception {
        for (String unit : List.of(JUSTICE, "so-khac")) {
            web.perform(get(PAGE).with(of(unit))).andExpect(status().isForbidden());
            post("nhom=" + CITIZENS + "&loai=giay&moi-nhat=12", unit).andExpect(status().isForbidden());
            post("/dot/12/thay", "so=1&ly-do=x&loai=giay", unit).andExpect(status().isForbidden());
            post("/dot/12/thu-hoi", "ly-do=x", unit).andExpect(status().isForbidden());
        }
        web.perform(MockMvcRequestBuilders.post(PAGE).with(of(INTERIOR))).andExpect(status().isForbidden());
        post("nhom=khong-co&loai=giay&moi-nhat=0", INTERIOR).andExpect(status().isNotFound());
        post("loai=giay&moi-nhat=0", INTERIOR).andExpect(status().isBadRequest());
        post("nhom=" + CITIZENS + "&loai=khac&moi-nhat=0", INTERIOR).andExpect(status().isBadRequest());
        post("/dot/99/thu-hoi", "ly-do=x", INTERIOR).andExpect(status().isNotFound());
        verify(handOuts, never()).issue(anyString(), any(), anyString(), any());
        verifyNoInteractions(rights);
    }

    @Test
    void before_the_campaign_is_set_up_there_is_nothing_to_issue() throws Exception {
        when(campaigns.progress(PLAN)).thenReturn(List.of());
        assertThat(page(PAGE, INTERIOR)).contains("chưa được lập").doesNotContain("<select", "??");
    }

    private static Plan citizensByHealth() throws Exception {
        Path file = folder.resolve(PLAN + ".yaml");
        Files.writeString(
                file,
                PlanFiles.read(PLAN)
                        .document()
                        .replaceFirst("(?s)(- code: tinh-nguoi-dan-to-chuc.*?hands_out: )so-noi-vu", "$1so-y-te"));
        return PlanFiles.read(file.toString()).plan();
    }

    private ResultActions post(String form, String unit) throws Exception {
        return post("", form, unit);
    }

    private ResultActions post(String path, String form, String unit) throws Exception {
        return web.perform(MockMvcRequestBuilders.post(PAGE + path + "?" + form)
                .with(csrf())
                .with(of(unit)));
    }

    private String page(String address, String unit) throws Exception {
        return web.perform(get(address).with(of(unit)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
