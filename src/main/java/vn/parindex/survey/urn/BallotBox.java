package vn.parindex.survey.urn;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.survey.campaign.AudienceSheet;
import vn.parindex.survey.campaign.Campaigns;

/**
 * Takes ballots out of the box, several of a group at once and in random order, so that nothing about their rows tells
 * whose rights they came by.
 */
@Service
@Transactional
public class BallotBox {

    /** So many of a group leave together at least, and so many stay. */
    static final int FEWEST = 5;

    /** Sealed ballots are large, opened ones are small. */
    private static final int OPENED_AT_ONCE = 1_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SurveyKeys keys;
    private final Campaigns campaigns;
    private final JdbcClient database;
    private final BallotWriter writer;

    BallotBox(SurveyKeys keys, Campaigns campaigns, JdbcClient database, BallotWriter writer) {
        this.keys = keys;
        this.campaigns = campaigns;
        this.database = database;
        this.writer = writer;
    }

    /**
     * Sets up the campaign of a plan and its box.
     *
     * @param sheets one for each respondent group of the plan
     * @throws vn.parindex.survey.InvalidSurvey if the plan has a campaign already, or the questionnaires do not fit its
     *     groups
     */
    public void setUp(String planId, List<AudienceSheet> sheets, String user) {
        campaigns.setUp(planId, sheets, keys.current().check(planId), user);
    }

    /**
     * Mixes the ballots of groups of which enough are waiting. Of every group some stay, chosen at random, so that the last
     * ones do not leave alone when the campaign is closed.
     *
     * @return ballots that left the box
     */
    public int mix(String planId) {
        waitForOthers(planId);
        return move(
                planId,
                database.sql(
                                """
                                select id
                                from (select id,
                                             row_number() over (partition by unit_code, audience, questionnaire_version
                                                                order by gen_random_uuid()) as place,
                                             count(*) over (partition by unit_code, audience, questionnaire_version) as together
                                      from ballot_box where plan_id = :plan) waiting
                                where together >= 2 * :fewest and place > :fewest
                                """)
                        .param("plan", planId)
                        .param("fewest", FEWEST)
                        .query(UUID.class)
                        .list());
    }

    /**
     * Closes the campaign and empties the box. The traces of when rights were used go with it.
     *
     * @param reason null if it ends as planned
     * @return all ballots of the campaign
     * @throws vn.parindex.survey.InvalidSurvey if it was not opened, or is closed
     */
    public int close(String planId, String reason, String user) {
        campaigns.close(planId, reason, user);
        // written again as they are: from now on all were last written by the same transaction
        database.sql("update ballot_right set state = state where plan_id = ? and state = 'USED'")
                .param(planId)
                .update();
        database.sql(
                        """
                        delete from ballot_draft d using ballot_right r
                        where r.token_hash = d.token_hash and r.plan_id = ?
                        """)
                .param(planId)
                .update();
        // typed by one person only, or differently by two, and decided by nobody: no ballots
        database.sql("delete from typed_entry where plan_id = ?").param(planId).update();
        move(
                planId,
                database.sql("select id from ballot_box where plan_id = ?")
                        .param(planId)
                        .query(UUID.class)
                        .list());
        return database.sql("select count(*) from ballot where plan_id = ?")
                .param(planId)
                .query(Integer.class)
                .single();
    }

    private void waitForOthers(String planId) {
        database.sql("select plan_id from survey_campaign where plan_id = ? for no key update")
                .param(planId)
                .query(String.class)
                .single();
    }

    private int move(String planId, List<UUID> leaving) {
        Seal seal = keys.of(planId).box(planId);
        var opened = new ArrayList<OpenedBallot>(leaving.size());
        for (int from = 0; from < leaving.size(); from += OPENED_AT_ONCE) {
            List<UUID> next = leaving.subList(from, Math.min(from + OPENED_AT_ONCE, leaving.size()));
            opened.addAll(takeOut(seal, next));
        }
        Collections.shuffle(opened, RANDOM);
        writer.write(planId, opened);
        return opened.size();
    }

    private List<OpenedBallot> takeOut(Seal seal, List<UUID> ids) {
        return database.sql(
                        """
                        delete from ballot_box where id = any (?)
                        returning id, unit_code, audience, questionnaire_version, sealed
                        """)
                .param((Object) ids.toArray(UUID[]::new))
                .query((row, number) -> new OpenedBallot(
                        row.getString("unit_code"),
                        row.getString("audience"),
                        row.getInt("questionnaire_version"),
                        BoxedBallot.open(seal, row.getObject("id", UUID.class), row.getBytes("sealed"))))
                .list();
    }
}
