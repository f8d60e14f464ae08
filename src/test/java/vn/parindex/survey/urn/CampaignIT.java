package vn.parindex.survey.urn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.survey.urn.SmallCampaign.AUDIENCE;
import static vn.parindex.survey.urn.SmallCampaign.UNIT;
import static vn.parindex.survey.urn.SmallCampaign.USER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.IntegrationTest;
import vn.parindex.plan.Plans;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.survey.campaign.AskedGroup;
import vn.parindex.survey.campaign.AudienceSheet;
import vn.parindex.survey.campaign.CampaignEvent;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.QuestionnaireVersions;

/** Setting up, opening, extending and closing. Every test leaves the database as it was. */
@IntegrationTest
@Transactional
class CampaignIT {

    private static final String PLAN = "phieu-dot-2023";

    @Autowired
    private Plans plans;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private QuestionnaireVersions versions;

    @Autowired
    private BallotBox box;

    @Autowired
    private Clock clock;

    private SmallCampaign small;
    private Instant now;

    @BeforeEach
    void prepare() {
        small = new SmallCampaign(plans, campaigns, box, clock);
        now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Test
    void whom_it_asks_comes_from_the_plan_and_questionnaires_are_kept_as_they_were() {
        small.setUp(PLAN);

        AskedGroup asked = campaigns.asked(PLAN, UNIT, AUDIENCE);
        assertThat(asked.expected()).isEqualTo(20);
        assertThat(versions.sheet(asked.sheet())).isEqualTo(SmallCampaign.sheetOf(AUDIENCE));
        assertThat(versions.document(asked.sheet())).isEqualTo("form of " + AUDIENCE);
        assertThat(campaigns.progress(PLAN)).hasSize(81).allMatch(group -> group.issued() == 0 && group.used() == 0);
    }

    @Test
    void the_same_form_in_another_plan_is_the_same_version() {
        small.setUp(PLAN);
        small.setUp("phieu-dot-2024");

        assertThat(campaigns.asked("phieu-dot-2024", UNIT, AUDIENCE).sheet())
                .isEqualTo(campaigns.asked(PLAN, UNIT, AUDIENCE).sheet());
    }

    @Test
    void a_plan_has_one_campaign() {
        small.setUp(PLAN);

        refused("đã có đợt điều tra", () -> box.setUp(PLAN, SmallCampaign.sheets(), USER));
    }

    @Test
    void all_that_is_wrong_with_its_questionnaires_is_told_at_once() {
        small.load(PLAN);
        List<AudienceSheet> sheets = new ArrayList<>(SmallCampaign.sheets());
        AudienceSheet first = sheets.remove(0);
        sheets.add(sheets.get(0));
        sheets.add(new AudienceSheet("khong-co", first.sheet(), "changed since"));

        assertThatThrownBy(() -> box.setUp(PLAN, sheets, USER))
                .isInstanceOfSatisfying(InvalidSurvey.class, e -> assertThat(e.problems())
                        .hasSize(4)
                        .anyMatch(p -> p.contains("không có nhóm đối tượng “khong-co”"))
                        .anyMatch(p -> p.contains("đã có mẫu phiếu khác"))
                        .anyMatch(p -> p.contains("không khớp mã phiên bản"))
                        .anyMatch(p -> p.contains("“Người dân, tổ chức” (" + AUDIENCE + ") chưa có mẫu phiếu")));
    }

    @Test
    void what_was_decided_is_read_in_order() {
        small.setUp(PLAN);
        campaigns.open(PLAN, now.minusSeconds(60), now.plusSeconds(60), USER);
        campaigns.extend(PLAN, now.plus(Duration.ofDays(2)), "Mưa bão.", USER);
        campaigns.decideBelowQuota(PLAN, UNIT, AUDIENCE, "Lấy kết quả của số phiếu thu được.", USER);

        assertThat(campaigns.window(PLAN).opens()).isEqualTo(now.minusSeconds(60));
        assertThat(campaigns.window(PLAN).closes()).isEqualTo(now.plus(Duration.ofDays(2)));
        assertThat(campaigns.window(PLAN).isOver(now.plus(Duration.ofDays(2)))).isTrue();
        assertThat(campaigns.window(PLAN).isOver(now.plus(Duration.ofDays(1)))).isFalse();

        box.close(PLAN, null, USER);
        assertThat(campaigns.window(PLAN).isOver(now)).isTrue();
        assertThat(campaigns.events(PLAN))
                .extracting(CampaignEvent::kind)
                .containsExactly(
                        CampaignEvent.Kind.OPENED,
                        CampaignEvent.Kind.EXTENDED,
                        CampaignEvent.Kind.BELOW_QUOTA,
                        CampaignEvent.Kind.CLOSED);
    }

    @Test
    void decisions_that_make_no_sense_are_refused() {
        small.setUp(PLAN);

        refused("chưa mở", () -> campaigns.extend(PLAN, now.plusSeconds(60), "Lý do.", USER));
        refused("chưa mở", () -> box.close(PLAN, null, USER));
        refused("phải sau thời điểm bắt đầu", () -> campaigns.open(PLAN, now, now, USER));
        campaigns.open(PLAN, now, now.plusSeconds(60), USER);
        refused("đã được mở", () -> campaigns.open(PLAN, now, now.plusSeconds(90), USER));
        refused("lý do gia hạn", () -> campaigns.extend(PLAN, now.plusSeconds(90), " ", USER));
        refused("phải ở sau thời điểm này", () -> campaigns.extend(PLAN, now.minusSeconds(90), "Lý do.", USER));
        refused("quyết định và lý do", () -> campaigns.decideBelowQuota(PLAN, UNIT, AUDIENCE, null, USER));
        refused("không hỏi nhóm", () -> campaigns.decideBelowQuota(PLAN, UNIT, "khong-co", "Lý do.", USER));
        box.close(PLAN, null, USER);
        refused("đã đóng", () -> box.close(PLAN, null, USER));
        refused("đã đóng", () -> campaigns.extend(PLAN, now.plusSeconds(90), "Lý do.", USER));
        assertThatThrownBy(() -> campaigns.open("khong-co", now, now.plusSeconds(1), USER))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static void refused(String message, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(InvalidSurvey.class).hasMessageContaining(message);
    }
}
