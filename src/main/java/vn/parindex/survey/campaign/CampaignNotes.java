package vn.parindex.survey.campaign;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is said in the course of a campaign. Nothing of it changes when answers are taken. */
@Service
@Transactional
public class CampaignNotes {

    private final JdbcClient database;
    private final Clock clock;

    CampaignNotes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Why fewer ballots were handed out than the plan expects. */
    public void handedOut(String planId, String reason, String user) {
        add(planId, CampaignNote.Kind.HANDED_OUT, null, reason, user);
    }

    /** How a unit that collects saw to answers that lagged. */
    public void reminded(String planId, String unit, String done, String user) {
        add(planId, CampaignNote.Kind.REMINDED, unit, done, user);
    }

    /** All of a campaign, oldest first. */
    @Transactional(readOnly = true)
    public List<CampaignNote> of(String planId) {
        return database.sql("select kind, unit_code, note, entered_by, entered_at from survey_note"
                        + " where plan_id = ? order by id")
                .param(planId)
                .query((row, number) -> new CampaignNote(
                        CampaignNote.Kind.valueOf(row.getString("kind")),
                        row.getString("unit_code"),
                        row.getString("note"),
                        row.getString("entered_by"),
                        row.getTimestamp("entered_at").toInstant()))
                .list();
    }

    private void add(String planId, CampaignNote.Kind kind, String unit, String note, String user) {
        database.sql("insert into survey_note (id, plan_id, kind, unit_code, note, entered_by, entered_at)"
                        + " values (nextval('survey_note_seq'), ?, ?, ?, ?, ?, ?)")
                .params(planId, kind.name(), unit, note, user, Timestamp.from(clock.instant()))
                .update();
    }
}
