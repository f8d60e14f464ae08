package vn.parindex.survey.sample;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how samples were drawn, not who was drawn. */
@Service
@Transactional
public class SampleProtocols {

    private final JdbcClient database;
    private final Clock clock;

    SampleProtocols(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a protocol; one that says the same already is returned instead of a second one. */
    public SampleProtocol keep(
            String planId, String listName, HouseholdList list, SampleOrder order, Sample sample, String user) {
        // whoever draws for the plan at this moment is waited for, so that a form sent twice is kept once
        database.sql("select pg_advisory_xact_lock(hashtext('household_sample'), hashtext(?))")
                .param(planId)
                .query(rows -> {});
        return of(planId).stream()
                .filter(known -> known.listSha256().equals(list.sha256())
                        && known.order().equals(order)
                        && known.method().equals(SampleDraw.METHOD))
                .findFirst()
                .orElseGet(() -> add(planId, listName, list, order, sample, user));
    }

    /** The protocols of a plan, the latest first. */
    @Transactional(readOnly = true)
    public List<SampleProtocol> of(String planId) {
        return database.sql("select * from household_sample where plan_id = ? order by id desc")
                .param(planId)
                .query((row, number) -> protocol(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<SampleProtocol> find(String planId, long number) {
        return of(planId).stream().filter(known -> known.number() == number).findFirst();
    }

    private SampleProtocol add(
            String planId, String listName, HouseholdList list, SampleOrder order, Sample sample, String user) {
        return database.sql(
                        """
                        insert into household_sample
                          (id, plan_id, purpose, list_name, list_sha256, households, id_column, stratum_column, size, seed,
                           seed_source, method, result_sha256, entered_by, entered_at)
                        values (nextval('household_sample_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning *
                        """)
                .params(
                        planId,
                        order.purpose(),
                        listName,
                        list.sha256(),
                        list.households().size(),
                        order.idColumn(),
                        order.stratumColumn(),
                        order.size(),
                        order.seed(),
                        order.seedSource(),
                        SampleDraw.METHOD,
                        sample.sha256(),
                        user,
                        Timestamp.from(clock.instant()))
                .query((row, number) -> protocol(row))
                .single();
    }

    private static SampleProtocol protocol(ResultSet row) throws SQLException {
        return new SampleProtocol(
                row.getLong("id"),
                row.getString("list_name"),
                row.getString("list_sha256"),
                row.getInt("households"),
                new SampleOrder(
                        row.getString("purpose"),
                        row.getString("id_column"),
                        row.getString("stratum_column"),
                        row.getInt("size"),
                        row.getString("seed"),
                        row.getString("seed_source")),
                row.getString("method"),
                row.getString("result_sha256"),
                row.getString("entered_by"),
                row.getTimestamp("entered_at").toInstant());
    }
}
