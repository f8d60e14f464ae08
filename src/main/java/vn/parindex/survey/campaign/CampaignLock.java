package vn.parindex.survey.campaign;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets many hand in ballots at the same moment and one close the campaign after all of them. Held until the transaction
 * ends. Not a lock on a row: two hundred people at once would all write it.
 */
@Component
public class CampaignLock {

    private final JdbcClient database;

    CampaignLock(JdbcClient database) {
        this.database = database;
    }

    /** Keeps the campaign from being closed meanwhile. */
    public void handIn(String planId) {
        take("select pg_advisory_xact_lock_shared(hashtext('survey_campaign'), hashtext(?))", planId);
    }

    /** Lets one file of ballots in after the other: two that hold the same sheets would wait for one another for ever. */
    public void typeInFile(String planId) {
        take("select pg_advisory_xact_lock(hashtext('survey_entry'), hashtext(?))", planId);
    }

    /** Waits for all who hand in at this moment. */
    void close(String planId) {
        take("select pg_advisory_xact_lock(hashtext('survey_campaign'), hashtext(?))", planId);
    }

    private void take(String lock, String planId) {
        database.sql(lock).param(planId).query(rows -> {});
    }
}
