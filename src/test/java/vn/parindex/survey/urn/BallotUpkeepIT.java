package vn.parindex.survey.urn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.IntegrationTest;
import vn.parindex.plan.Plans;
import vn.parindex.survey.campaign.Campaigns;

/** What a server does with ballots without being asked. Every test leaves the database as it was. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
@Transactional
class BallotUpkeepIT {

    private static final String PLAN = "phieu-tu-dong-2023";

    @Autowired
    private Plans plans;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private SurveyKeys keys;

    @Autowired
    private BallotBox box;

    @Autowired
    private Rights rights;

    @Autowired
    private Answering answering;

    @Autowired
    private Drafts drafts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Test
    void given_ballots_that_wait_when_it_is_time_then_enough_of_them_are_mixed() {
        new SmallCampaign(plans, campaigns, box, clock).open(PLAN);
        rights.issue(PLAN, SmallCampaign.UNIT, SmallCampaign.AUDIENCE, 12, SmallCampaign.USER)
                .rights()
                .forEach(right -> answering.handIn(right.token(), SmallCampaign.ballot(5, 4, 3)));

        new BallotUpkeep(keys, box, drafts, database).mix();

        assertThat(count("ballot")).isEqualTo(7);
        assertThat(count("ballot_box")).isEqualTo(5);
    }

    @Test
    void given_a_draft_that_was_given_up_when_it_is_time_then_it_is_deleted_and_others_stay() {
        new SmallCampaign(plans, campaigns, box, clock).open(PLAN);
        rights.issue(PLAN, SmallCampaign.UNIT, SmallCampaign.AUDIENCE, 2, SmallCampaign.USER)
                .rights()
                .forEach(right -> drafts.save(right.token(), SmallCampaign.ballot(5, 0, 0)));
        database.sql(
                        """
                        update ballot_draft set expires_on = date '2000-01-01'
                        where token_hash = (select token_hash from ballot_draft join ballot_right using (token_hash)
                                            where plan_id = ? limit 1)
                        """)
                .param(PLAN)
                .update();

        new BallotUpkeep(keys, box, drafts, database).deleteDrafts();

        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void given_another_key_than_the_campaigns_when_the_server_starts_then_it_says_so(CapturedOutput output) {
        new SmallCampaign(plans, campaigns, box, clock).open(PLAN);
        var other = new SurveyKeys("A".repeat(43) + "=", "", "", database);

        new BallotUpkeep(keys, box, drafts, database).checkKeys();
        assertThat(output.getAll()).doesNotContain("the survey of " + PLAN);
        new BallotUpkeep(other, box, drafts, database).checkKeys();

        assertThat(output.getAll()).contains("the survey of " + PLAN + " cannot go on", "restore PARINDEX_SURVEY_KEY");
    }

    private int drafts() {
        return database.sql("select count(*) from ballot_draft join ballot_right using (token_hash) where plan_id = ?")
                .param(PLAN)
                .query(Integer.class)
                .single();
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table + " where plan_id = ?")
                .param(PLAN)
                .query(Integer.class)
                .single();
    }
}
