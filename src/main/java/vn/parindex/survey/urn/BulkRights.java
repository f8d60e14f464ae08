package vn.parindex.survey.urn;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.PGCopyInputStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Looks up and uses the rights of many codes by few statements. The hashes go to the database and come back as numbers of
 * rows, by COPY; answers never lie beside them.
 */
@Component
class BulkRights {

    private static final int HASHED_AT_ONCE = 20_000;
    private static final int MANY = 10_000;
    private static final byte[] BINARY = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private static final String FITS =
            """
            (r.plan_id, r.unit_code, r.audience, r.questionnaire_version)
              = (g.plan_id, g.unit_code, g.audience, g.questionnaire_version)""";

    private static final String USE =
            """
            copy (
              update ballot_right r set state = 'USED' from typed_code t, typed_group g
              where r.code_hash = t.code_hash and r.state = 'ISSUED' and %s
                and coalesce(t.unit_code, r.unit_code) = r.unit_code
                and coalesce(t.audience, r.audience) = r.audience
              returning t.place, g.place) to stdout (format binary)"""
                    .formatted(FITS);

    /** Ends with the ordinal of a {@link RowFate}. */
    private static final String LOOK =
            """
            copy (
              select t.place, case
                  when r.plan_id is distinct from f.plan_id then %d
                  when r.state = 'USED' then %d
                  when r.state = 'VOID' then %d
                  when r.questionnaire_version <> f.questionnaire_version then %d
                  when t.unit_code <> r.unit_code then %d
                  when t.audience <> r.audience then %d
                  when not exists (select from typed_group g where g.unit_code = r.unit_code) then %d
                  else %d end
              from typed_code t
              left join ballot_right r on r.code_hash = t.code_hash
              cross join typed_for f)
            to stdout (format binary)"""
                    .formatted(
                            RowFate.UNKNOWN.ordinal(),
                            RowFate.ALREADY.ordinal(),
                            RowFate.TAKEN_BACK.ordinal(),
                            RowFate.OTHER_SHEET.ordinal(),
                            RowFate.OTHER_UNIT.ordinal(),
                            RowFate.OTHER_GROUP.ordinal(),
                            RowFate.OWN_UNIT.ordinal(),
                            RowFate.TAKEN.ordinal());

    private final JdbcTemplate database;

    BulkRights(JdbcTemplate database) {
        this.database = database;
    }

    /** Takes the place of a row and a number. */
    interface Numbered {
        void accept(int row, int number);
    }

    /**
     * Hands over the codes, for this transaction.
     *
     * @return the groups that answer on the questionnaire about units whose ballots may be typed; {@link #use} names them by
     *     their place
     */
    List<BulkGroup> prepare(String planId, int version, TypedBallots typed, SurveyKey key) {
        if (typed.kept() > MANY) {
            database.execute("set local work_mem = '96MB'");
        }
        database.execute("create temp table if not exists typed_code (place int, code_hash bytea, unit_code text,"
                + " audience text) on commit drop");
        database.execute("create temp table if not exists typed_group (place int, plan_id varchar, unit_code varchar,"
                + " audience varchar, questionnaire_version int) on commit drop");
        database.execute("create temp table if not exists typed_for (plan_id varchar, questionnaire_version int)"
                + " on commit drop");
        database.execute("truncate typed_code, typed_group, typed_for");
        database.update("insert into typed_for values (?, ?)", planId, version);
        database.update(
                """
                insert into typed_group
                select row_number() over (order by unit_code, audience) - 1, plan_id, unit_code, audience,
                       questionnaire_version
                from survey_asked where plan_id = ? and questionnaire_version = ? and unit_code <> all (?)
                """,
                planId,
                version,
                typed.notAbout().toArray(String[]::new));
        database.execute((Connection connection) -> {
            send(connection.unwrap(PGConnection.class), typed, key);
            return null;
        });
        database.execute("analyze typed_code");
        return database.query(
                "select unit_code, audience from typed_group order by place",
                (row, number) -> new BulkGroup(row.getString(1), row.getString(2)));
    }

    /** Uses the rights of all that were handed over and are good; says which these are, and the place of their group. */
    void use(Numbered used) {
        receive(USE, used);
        database.update(
                """
                delete from ballot_draft d using ballot_right r, typed_code t
                where r.token_hash = d.token_hash and r.code_hash = t.code_hash and r.state = 'USED'
                """);
    }

    /** Says of every row the ordinal of its fate, as things stand. */
    void look(Numbered fates) {
        receive(LOOK, fates);
    }

    private static void send(PGConnection connection, TypedBallots typed, SurveyKey key) throws SQLException {
        CopyIn copy = connection.getCopyAPI().copyIn("copy typed_code from stdin (format binary)");
        try {
            copy.writeToCopy(BINARY, 0, BINARY.length);
            var next = hashed(typed, key, 0);
            for (int from = 0; from < typed.size(); from += HASHED_AT_ONCE) {
                byte[] rows = next.join();
                next = hashed(typed, key, from + HASHED_AT_ONCE);
                copy.writeToCopy(rows, 0, rows.length);
            }
            copy.writeToCopy(new byte[] {-1, -1}, 0, 2);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** Hashing takes one core while the database reads on another. */
    private static CompletableFuture<byte[]> hashed(TypedBallots typed, SurveyKey key, int from) {
        return CompletableFuture.supplyAsync(() -> {
            CodeHasher hasher = key.codeHasher();
            var rows = new CopyBuffer(HASHED_AT_ONCE * 54);
            for (int row = from; row < Math.min(from + HASHED_AT_ONCE, typed.size()); row++) {
                if (!typed.isDropped(row)) {
                    rows.fields(4)
                            .integer(row)
                            .bytes(hasher.hash(typed.code(row)))
                            .text(typed.unit(row))
                            .text(typed.audience(row));
                }
            }
            return rows.toBytes();
        });
    }

    private void receive(String copy, Numbered numbers) {
        database.execute((Connection connection) -> {
            try (var in = new DataInputStream(new BufferedInputStream(
                    new PGCopyInputStream(connection.unwrap(PGConnection.class), copy), 1 << 16))) {
                in.readNBytes(BINARY.length);
                byte[] row = new byte[4 * Integer.BYTES];
                while (in.readShort() > 0) {
                    in.readFully(row);
                    var fields = ByteBuffer.wrap(row);
                    numbers.accept(fields.getInt(Integer.BYTES), fields.getInt(3 * Integer.BYTES));
                }
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
