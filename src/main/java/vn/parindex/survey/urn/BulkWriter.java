package vn.parindex.survey.urn;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.survey.ballot.Channel;

/**
 * Writes many ballots at once by COPY, into the partition of their plan: into the table above it PostgreSQL would insert
 * them one by one, because of the trigger that checks them.
 */
@Component
class BulkWriter {

    private static final int ROWS_AT_ONCE = 100_000;
    private static final int BUFFER = 1 << 18;
    private static final int SMALLINT = 21;
    private static final byte[] BINARY = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcTemplate database;

    BulkWriter(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Adds ballots in this order. Their ids are random and go up, so that the index of ids is written from its beginning
     * to its end; within a group the order is random, so the ids of a group say nothing.
     *
     * @param rows places of the ballots, those of a group together
     * @param groups what each group's ballots begin with, by place of the group
     */
    void write(String planId, TypedBallots typed, BulkRows rows, byte[][] groups) {
        String partition = database.queryForObject("select quote_ident(ballot_partition(?))", String.class, planId);
        String copy = ("copy %s (plan_id, unit_code, audience, questionnaire_version, channel, id, answers, texts)"
                        + " from stdin (format binary)")
                .formatted(partition);
        long[] ids = ids(rows.size());
        database.execute((Connection connection) -> {
            for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
                int to = Math.min(from + ROWS_AT_ONCE, rows.size());
                copy(connection.unwrap(PGConnection.class), copy, typed, rows, groups, ids, from, to);
            }
            return null;
        });
    }

    /** The fields that all ballots of a group begin with. */
    static byte[] beginning(String planId, BulkGroup group, int version) {
        return new CopyBuffer(256)
                .fields(8)
                .text(planId)
                .text(group.unit())
                .text(group.audience())
                .integer(version)
                .text(Channel.PAPER.name())
                .toBytes();
    }

    private static void copy(
            PGConnection connection,
            String statement,
            TypedBallots typed,
            BulkRows rows,
            byte[][] groups,
            long[] ids,
            int from,
            int to)
            throws SQLException {
        CopyIn copy = connection.getCopyAPI().copyIn(statement);
        try {
            copy.writeToCopy(BINARY, 0, BINARY.length);
            var buffer = new CopyBuffer(2 * BUFFER);
            byte[] low = new byte[Long.BYTES * (to - from)];
            RANDOM.nextBytes(low);
            var lows = ByteBuffer.wrap(low);
            for (int i = from; i < to; i++) {
                buffer.raw(groups[rows.group(i)]);
                buffer.room(20)
                        .putInt(16)
                        .putLong(ids[i])
                        .putLong(lows.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
                ballot(buffer, typed, rows.row(i));
                if (buffer.size() > BUFFER) {
                    copy.writeToCopy(buffer.array(), 0, buffer.size());
                    buffer.clear();
                }
            }
            buffer.room(Short.BYTES).putShort((short) -1);
            copy.writeToCopy(buffer.array(), 0, buffer.size());
            copy.endCopy();
        } catch (SQLException e) {
            // not chained: the server's message quotes the row
            throw new IllegalStateException("ballots could not be written, SQL state " + e.getSQLState());
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void ballot(CopyBuffer buffer, TypedBallots typed, int row) {
        int questions = typed.questions();
        ByteBuffer answers = buffer.room(6 * Integer.BYTES + questions * 6);
        answers.putInt(5 * Integer.BYTES + questions * 6);
        answers.putInt(1).putInt(0).putInt(SMALLINT).putInt(questions).putInt(1);
        for (int question = 0; question < questions; question++) {
            answers.putInt(Short.BYTES).putShort(typed.answer(row, question));
        }
        byte[] texts = typed.texts(row);
        buffer.room(Integer.BYTES + 1 + texts.length)
                .putInt(1 + texts.length)
                .put((byte) 1)
                .put(texts);
    }

    /** First halves of random UUIDs of version 4, from the least on as the database orders them. */
    private static long[] ids(int count) {
        byte[] random = new byte[Long.BYTES * count];
        RANDOM.nextBytes(random);
        long[] ids = new long[count];
        var bytes = ByteBuffer.wrap(random);
        for (int i = 0; i < count; i++) {
            ids[i] = (bytes.getLong() & ~0xF000L | 0x4000L) ^ Long.MIN_VALUE;
        }
        Arrays.sort(ids);
        for (int i = 0; i < count; i++) {
            ids[i] ^= Long.MIN_VALUE;
        }
        return ids;
    }
}
