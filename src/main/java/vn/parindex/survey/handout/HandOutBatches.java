package vn.parindex.survey.handout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was issued, for those who hand it out. */
@Component
public class HandOutBatches {

    private static final String COUNTED =
            """
            select b.id, b.unit_code, b.audience, b.size, b.reason, b.entered_by, b.entered_at,
                   count(*) filter (where r.state = 'USED') as used, count(*) filter (where r.state = 'VOID') as void
            from ballot_right_batch b join ballot_right r on r.batch = b.id
            where b.plan_id = :plan
            """;

    private final JdbcClient database;

    HandOutBatches(JdbcClient database) {
        this.database = database;
    }

    /**
     * The issues of a plan, the latest first.
     *
     * @param unit code of the evaluated unit; empty for all
     * @param most how many
     */
    public List<HandOutBatch> latest(String planId, String unit, int most) {
        return database.sql(COUNTED
                        + " and (:unit = '' or b.unit_code = :unit) group by b.id order by b.id desc limit :most")
                .param("plan", planId)
                .param("unit", unit)
                .param("most", most)
                .query((row, number) -> batch(row))
                .list();
    }

    public Optional<HandOutBatch> find(String planId, long id) {
        return database.sql(COUNTED + " and b.id = :id group by b.id")
                .param("plan", planId)
                .param("id", id)
                .query((row, number) -> batch(row))
                .optional();
    }

    /** Sheets of an issue that were taken back, in order. */
    public List<TakenBack> takenBack(long batch) {
        return database.sql("select * from ballot_right_void where batch = ? order by id")
                .param(batch)
                .query((row, number) -> new TakenBack(
                        row.getLong("batch"),
                        row.getInt("number"),
                        row.getString("reason"),
                        row.getString("entered_by"),
                        row.getTimestamp("entered_at").toInstant()))
                .list();
    }

    private static HandOutBatch batch(ResultSet row) throws SQLException {
        return new HandOutBatch(
                row.getLong("id"),
                row.getString("unit_code"),
                row.getString("audience"),
                row.getInt("size"),
                row.getString("reason"),
                row.getString("entered_by"),
                row.getTimestamp("entered_at").toInstant(),
                row.getInt("used"),
                row.getInt("void"));
    }
}
