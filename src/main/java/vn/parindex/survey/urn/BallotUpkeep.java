package vn.parindex.survey.urn;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What a server does with ballots now and then: those that wait are mixed, drafts that were given up are deleted. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "parindex.survey.upkeep", havingValue = "true")
class BallotUpkeep {

    private static final Logger log = LoggerFactory.getLogger(BallotUpkeep.class);

    private final SurveyKeys keys;
    private final BallotBox box;
    private final Drafts drafts;
    private final JdbcClient database;

    BallotUpkeep(SurveyKeys keys, BallotBox box, Drafts drafts, JdbcClient database) {
        this.keys = keys;
        this.box = box;
        this.drafts = drafts;
        this.database = database;
    }

    /** With another key than theirs, good links look like wrong ones: somebody must be told before respondents are. */
    @EventListener(ApplicationReadyEvent.class)
    void checkKeys() {
        for (String plan : openCampaigns()) {
            try {
                keys.of(plan);
            } catch (NoSurveyKey wrong) {
                log.error("the survey of {} cannot go on: {}", plan, wrong.getMessage());
            }
        }
    }

    /** A plan whose ballots cannot be mixed does not keep those of others waiting. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    void mix() {
        for (String plan : plansWithWaitingBallots()) {
            try {
                box.mix(plan);
            } catch (RuntimeException failed) {
                log.error("ballots of {} were not mixed and go on waiting in the box", plan, failed);
            }
        }
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT24H")
    void deleteDrafts() {
        int deleted = drafts.deleteExpired();
        if (deleted > 0) {
            log.info("{} drafts of ballots had expired and were deleted", deleted);
        }
    }

    private List<String> openCampaigns() {
        return database.sql(
                        """
                        select plan_id from survey_campaign c
                        where not exists (select from survey_campaign_event e
                                          where e.plan_id = c.plan_id and e.kind = 'CLOSED')
                        order by plan_id
                        """)
                .query(String.class)
                .list();
    }

    private List<String> plansWithWaitingBallots() {
        return database.sql("select distinct plan_id from ballot_box order by plan_id")
                .query(String.class)
                .list();
    }
}
