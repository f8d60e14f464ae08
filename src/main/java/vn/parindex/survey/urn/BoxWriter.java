package vn.parindex.survey.urn;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts sealed ballots into the box. */
@Component
class BoxWriter {

    private final SurveyKeys keys;
    private final JdbcClient database;

    BoxWriter(SurveyKeys keys, JdbcClient database) {
        this.keys = keys;
        this.database = database;
    }

    void put(String planId, String unit, String audience, int version, BoxedBallot ballot) {
        var id = UUID.randomUUID();
        database.sql(
                        """
                        insert into ballot_box (id, plan_id, unit_code, audience, questionnaire_version, sealed)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        planId,
                        unit,
                        audience,
                        version,
                        ballot.seal(keys.of(planId).box(planId), id))
                .update();
    }
}
