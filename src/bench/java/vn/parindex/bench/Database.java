package vn.parindex.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The embedded PostgreSQL with the facts of a sample, one row per unit and leaf; without loss of durability in the way. */
final class Database implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final Connection connection;

    private Database(EmbeddedPostgres postgres, Connection connection) {
        this.postgres = postgres;
        this.connection = connection;
    }

    static Database start() throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("work_mem", "256MB")
                .setServerConfig("effective_cache_size", "4GB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("max_parallel_workers_per_gather", "2")
                .setServerConfig("max_parallel_workers", "2")
                .setServerConfig("synchronous_commit", "off")
                .start();
        return new Database(postgres, postgres.getPostgresDatabase().getConnection());
    }

    Connection connection() {
        return connection;
    }

    PGConnection copying() throws SQLException {
        return connection.unwrap(PGConnection.class);
    }

    String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Tables of the sample, loaded, vacuumed and analyzed. */
    void load(Sample sample) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists unit, fact, rule");
            statement.execute("create table unit (unit integer primary key, name text, grp text)");
            statement.execute("create table fact (unit integer, leaf smallint, a numeric, b numeric)");
            statement.execute(RuleRows.TABLE);
            copy("unit", sample.units(), unit -> "%d\t%s\t%s\n".formatted(unit, sample.unit(unit), sample.group(unit)));
            copy("fact", sample.units(), unit -> rows(sample, unit));
            copy(
                    "rule",
                    sample.leaves().size(),
                    leaf -> RuleRows.row(leaf, sample.leaves().get(leaf)));
            statement.execute("vacuum analyze unit");
            statement.execute("vacuum analyze fact");
            statement.execute("vacuum analyze rule");
        }
    }

    private interface Rows {
        String at(int number);
    }

    private void copy(String table, int count, Rows rows) throws SQLException {
        CopyIn copy = copying().getCopyAPI().copyIn("copy %s from stdin".formatted(table));
        for (int i = 0; i < count; i++) {
            byte[] bytes = rows.at(i).getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
        }
        copy.endCopy();
    }

    private static String rows(Sample sample, int unit) {
        StringBuilder text = new StringBuilder();
        for (int leaf = 0; leaf < sample.leaves().size(); leaf++) {
            Sample.Leaf facts = sample.leaves().get(leaf);
            text.append(unit).append('\t').append(leaf);
            text.append('\t').append(figure(facts.first()[unit], facts.scale()));
            text.append('\t').append(facts.second().length == 0 ? "\\N" : figure(facts.second()[unit], facts.scale()));
            text.append('\n');
        }
        return text.toString();
    }

    private static String figure(long unscaled, int scale) {
        return unscaled == Sample.NOT_APPLICABLE
                ? "\\N"
                : BigDecimal.valueOf(unscaled, scale).toPlainString();
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }
}
