package vn.parindex.web.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.parindex.web.survey.SurveyPages.ADDRESS;
import static vn.parindex.web.survey.SurveyPages.CLOSES;
import static vn.parindex.web.survey.SurveyPages.INTERIOR;
import static vn.parindex.web.survey.SurveyPages.JUSTICE;
import static vn.parindex.web.survey.SurveyPages.NOW;
import static vn.parindex.web.survey.SurveyPages.OPEN;
import static vn.parindex.web.survey.SurveyPages.OPENS;
import static vn.parindex.web.survey.SurveyPages.PLAN;
import static vn.parindex.web.survey.SurveyPages.keep;
import static vn.parindex.web.survey.SurveyPages.of;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import vn.parindex.plan.Plan;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.Plans;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.plan.Unit;
import vn.parindex.survey.campaign.CampaignEvent;
import vn.parindex.survey.campaign.CampaignWindow;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.GroupProgress;
import vn.parindex.web.Show;
import vn.parindex.web.province.Visitors;

@WebMvcTest(controllers = {SurveyPlansController.class, ProgressController.class})
@Import({Show.class, SurveyPlans.class, SurveyPages.Surroundings.class})
class ProgressPageTest {

    private static final String FEW_PEOPLE = "Chỉ có <b>ba</b> phòng";

    @Autowired
    private MockMvc web;

    @MockitoBean
    private Plans plans;

    @MockitoBean
    private Visitors visitors;

    @MockitoBean
    private Campaigns campaigns;

    private final Plan plan = SurveyPages.plan();

    @BeforeEach
    void half_of_the_window_is_over() {
        SurveyPages.load(plans, plan);
        when(campaigns.window(PLAN)).thenReturn(OPEN);
        when(campaigns.events(PLAN))
                .thenReturn(List.of(
                        new CampaignEvent(
                                CampaignEvent.Kind.OPENED,
                                OPENS,
                                OPENS.plus(Duration.ofDays(15)),
                                null,
                                null,
                                null,
                                "nguyen.van.an",
                                OPENS),
                        new CampaignEvent(
                                CampaignEvent.Kind.EXTENDED,
                                null,
                                CLOSES,
                                null,
                                null,
                                "Mưa bão, phiếu về chậm",
                                "nguyen.van.an",
                                NOW),
                        new CampaignEvent(
                                CampaignEvent.Kind.BELOW_QUOTA,
                                null,
                                null,
                                JUSTICE,
                                "tinh-lanh-dao-phong",
                                FEW_PEOPLE,
                                "nguyen.van.an",
                                NOW)));
        when(campaigns.progress(PLAN)).thenReturn(progress());
    }

    /** Everybody is in time but the Department of Justice. */
    private List<GroupProgress> progress() {
        var progress = new ArrayList<GroupProgress>();
        for (RespondentGroup group : plan.respondentGroups()) {
            for (Unit unit : plan.unitsOf(group.unitGroup())) {
                int used = unit.code().equals(JUSTICE) ? 0 : group.perUnit() * 3 / 4;
                progress.add(new GroupProgress(unit.code(), group.code(), group.perUnit(), group.perUnit(), used));
            }
        }
        return progress;
    }

    @Test
    void the_interior_department_sees_every_unit_and_group_against_its_quota() throws Exception {
        String page = page(ADDRESS, INTERIOR);
        keep("survey-progress", page);
        assertThat(page)
                .contains("Sở Tư pháp", "Sở Y tế", "Lãnh đạo xã", ">0/18<", ">13/18<", ">22/30<")
                .contains("đã phát 18", "Cập nhật lúc 08:00 ngày 11/11/2023", "Nhận phiếu trả lời từ")
                .contains("/ 1.278 (", "Mưa bão, phiếu về chậm", "Sở Tư pháp, Lãnh đạo phòng, đơn vị thuộc sở")
                .contains("href=\"#quyet-dinh-so-tu-phap-tinh-lanh-dao-phong\"")
                .contains("id=\"quyet-dinh-so-tu-phap-tinh-lanh-dao-phong\"", "&lt;b&gt;ba")
                .contains("Phát phiếu", "Chọn mẫu hộ gia đình")
                .doesNotContain("??", "<b>ba");
        assertThat(page.split("class=\"mark late\""))
                .as("three groups of one unit lag")
                .hasSize(4);
    }

    @Test
    void only_who_lags_can_be_shown() throws Exception {
        String page = page(ADDRESS + "?cham=true", INTERIOR);
        assertThat(page).contains("<th scope=\"row\">Sở Tư pháp</th>").doesNotContain("<th scope=\"row\">Sở Y tế</th>");
        assertThat(page).as("the head tells of all").contains("/ 1.278 (");

        when(campaigns.progress(PLAN))
                .thenReturn(progress().stream()
                        .map(p -> new GroupProgress(p.unit(), p.audience(), p.expected(), p.issued(), p.expected()))
                        .toList());
        assertThat(page(ADDRESS + "?cham=true", INTERIOR))
                .contains("Không có cơ quan, đơn vị nào chậm.", "Đã đủ")
                .doesNotContain("class=\"mark late\"");
    }

    @Test
    void a_unit_sees_what_came_about_itself_alone() throws Exception {
        String page = page(ADDRESS, "so-y-te");
        keep("survey-progress-unit", page);
        assertThat(page)
                .contains("Sở Y tế", "/ 41 (", "Mưa bão")
                .doesNotContain("Sở Tư pháp", "ba</b> phòng", "&lt;b&gt;ba", "/phat-phieu", "/chon-mau");
        assertThat(file("/tien-do.csv", "so-y-te")).contains("so-y-te,").doesNotContain("so-tu-phap");
    }

    @Test
    void nobody_else_sees_anything() throws Exception {
        for (String address : List.of(ADDRESS, ADDRESS + "/tien-do.csv", ADDRESS + "/tien-do.xlsx")) {
            web.perform(get(address).with(of("so-khac"))).andExpect(status().isForbidden());
            web.perform(get(address).with(of("hoi-dong-tham-dinh"))).andExpect(status().isForbidden());
            web.perform(get(address)).andExpect(status().isForbidden());
        }
        web.perform(get("/dieu-tra/khong-co").with(of(INTERIOR))).andExpect(status().isNotFound());
        assertThat(page("/dieu-tra", "so-khac"))
                .contains("Chưa có đợt điều tra nào")
                .doesNotContain(PLAN);
        assertThat(page("/dieu-tra", "so-y-te")).contains(ADDRESS, "Nhận phiếu trả lời từ 08:00 ngày 01/11/2023");
    }

    @Test
    void a_campaign_that_was_not_set_up_is_told() throws Exception {
        when(campaigns.progress(PLAN)).thenReturn(List.of());
        when(campaigns.window(PLAN)).thenReturn(new CampaignWindow(null, null, false));
        assertThat(page(ADDRESS, INTERIOR))
                .contains("Đợt điều tra của kế hoạch này chưa được lập")
                .doesNotContain("??");
        assertThat(page("/dieu-tra", INTERIOR)).contains("Đợt điều tra chưa mở");
        web.perform(get(ADDRESS + "/tien-do.csv").with(of(INTERIOR))).andExpect(status().isNotFound());
    }

    @Test
    void who_only_hands_out_is_told_that_no_ballot_is_about_them(@TempDir Path folder) throws Exception {
        Path file = folder.resolve(PLAN + ".yaml");
        Files.writeString(
                file,
                PlanFiles.read(PLAN).document().replaceFirst("hands_out: so-noi-vu", "hands_out: hoi-dong-tham-dinh"));
        SurveyPages.load(plans, PlanFiles.read(file.toString()).plan());
        assertThat(page(ADDRESS, "hoi-dong-tham-dinh"))
                .contains("Đợt điều tra không hỏi về cơ quan, đơn vị của bạn.", ADDRESS + "/phat-phieu")
                .doesNotContain("Sở Tư pháp", "100%", "??");
    }

    @Test
    void the_page_refreshes_itself_only_where_asked() throws Exception {
        web.perform(get(ADDRESS).with(of(INTERIOR))).andExpect(header().doesNotExist("Refresh"));
        web.perform(get(ADDRESS + "?tu-dong=true").with(of(INTERIOR))).andExpect(header().string("Refresh", "30"));
    }

    @Test
    void progress_is_kept_as_files() throws Exception {
        assertThat(file("/tien-do.csv", INTERIOR).lines())
                .hasSize(82)
                .contains("so-tu-phap,Sở Tư pháp,tinh-lanh-dao-phong,\"Lãnh đạo phòng, đơn vị thuộc sở\",3,3,0,0,true");
        byte[] bytes = web.perform(get(ADDRESS + "/tien-do.xlsx").with(of(INTERIOR)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            var rows = workbook.getSheetAt(0);
            assertThat(rows.getLastRowNum()).as("4 lines, 18 units, the sum").isEqualTo(22);
            assertThat(rows.getRow(22).getCell(2).getNumericCellValue()).isEqualTo(54);
        }
    }

    private String file(String name, String unit) throws Exception {
        return page(ADDRESS + name, unit);
    }

    private String page(String address, String unit) throws Exception {
        return web.perform(get(address).with(of(unit)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
