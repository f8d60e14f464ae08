package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.plan.Plans;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.urn.BallotBox;
import vn.parindex.survey.urn.SmallCampaign;

/** Reports of surveys are for those who make the result, and for a unit about itself; for nobody before the end. */
@TestInstance(Lifecycle.PER_CLASS)
class SurveyReportRightsIT extends OverHttp {

    private static final String OPEN = "dieu-tra-mo-2023";
    private static final String CLOSED = "dieu-tra-dong-2023";
    private static final String UNIT = "so-tu-phap";

    @Autowired
    private Plans plans;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private BallotBox box;

    @Autowired
    private Clock clock;

    private boolean prepared;

    @BeforeEach
    void one_campaign_is_open_and_one_is_closed() {
        if (!prepared) {
            var campaign = new SmallCampaign(plans, campaigns, box, clock);
            campaign.openShipped(OPEN);
            campaign.openShipped(CLOSED);
            box.close(CLOSED, null, SmallCampaign.USER);
            prepared = true;
        }
    }

    @Test
    void whoever_has_not_logged_in_is_sent_to_the_login() {
        for (String path : new String[] {"", "/" + UNIT, ".xlsx", "/" + UNIT + ".xlsx"}) {
            Answer answer = anonymous().get(report(CLOSED) + path);
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).endsWith("/camunda/app/welcome/default/");
        }
    }

    @Test
    void the_interior_department_reads_nothing_while_the_campaign_is_open_and_all_when_it_is_closed() {
        Caller interior = user(INTERIOR);

        assertThat(interior.get(report(OPEN) + "/" + UNIT).body()).contains("Đợt điều tra chưa kết thúc.");
        assertThat(interior.get(report(OPEN) + ".xlsx").status()).isEqualTo(404);

        assertThat(interior.get(report(CLOSED)).body()).contains("Sở Tư pháp", "Huyện Càng Long", "0/738 phiếu");
        // nobody answered, which must not break anything
        Answer page = interior.get(report(CLOSED) + "/" + UNIT);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("không có phiếu nào trả lời tiêu chí này", "Ý kiến bằng lời");
        assertThat(page.header("Content-Security-Policy")).contains("style-src 'self'");
        assertThat(interior.get(report(CLOSED) + ".xlsx").status()).isEqualTo(200);
        assertThat(interior.get(report(CLOSED) + "/" + UNIT + ".xlsx").status()).isEqualTo(200);
    }

    @Test
    void a_unit_waits_for_the_publication_and_never_reads_about_another() {
        Caller unit = user(UNIT);

        assertThat(unit.get(report(CLOSED) + "/" + UNIT).body()).contains("Kết quả chưa được công bố.");
        assertThat(unit.get(report(CLOSED) + "/" + UNIT + ".xlsx").status()).isEqualTo(404);
        assertThat(unit.get(report(CLOSED) + "/so-y-te").status()).isEqualTo(403);
        assertThat(unit.get(report(CLOSED) + "/so-y-te.xlsx").status()).isEqualTo(403);
    }

    private static String report(String plan) {
        return "/dieu-tra/" + plan + "/ket-qua";
    }

    private Caller user(String unit) {
        return Browser.loggedIn(anonymous(), "tasklist", unit).caller();
    }
}
