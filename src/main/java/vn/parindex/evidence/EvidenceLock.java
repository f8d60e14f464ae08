package vn.parindex.evidence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.assessment.AssessmentId;

/** Keeps documents of a unit as they are while a field is submitted. Held until the transaction ends. */
@Component
class EvidenceLock {

    private static final String KEY = "hashtextextended('evidence ' || :dossier, 0)";

    private final JdbcClient database;

    EvidenceLock(JdbcClient database) {
        this.database = database;
    }

    /** For one who changes documents: alone. */
    void change(AssessmentId assessment) {
        take("select pg_advisory_xact_lock(" + KEY + ")", assessment);
    }

    /** For those who submit fields, any number of them at once. */
    void submit(AssessmentId assessment) {
        take("select pg_advisory_xact_lock_shared(" + KEY + ")", assessment);
    }

    private void take(String sql, AssessmentId assessment) {
        database.sql(sql)
                .param("dossier", assessment.toString())
                .query((row, number) -> assessment)
                .single();
    }
}
