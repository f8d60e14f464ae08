package vn.parindex.survey.urn;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
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

    private final BallotBox box;
    private final Drafts drafts;
    private final JdbcClient database;

    BallotUpkeep(BallotBox box, Drafts drafts, JdbcClient database) {
        this.box = box;
        this.drafts = drafts;
        this.database = database;
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

    private List<String> plansWithWaitingBallots() {
        return database.sql("select distinct plan_id from ballot_box order by plan_id")
                .query(String.class)
                .list();
    }
}
