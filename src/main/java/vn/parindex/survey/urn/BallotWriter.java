package vn.parindex.survey.urn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes ballots by COPY: fast, and neither the driver nor anything above it writes what it sends into a log, at whatever
 * level.
 */
@Component
class BallotWriter {

    private static final String COPY =
            """
            copy ballot (plan_id, id, unit_code, audience, questionnaire_version, channel, answers, texts)
            from stdin (format csv, null '')""";

    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcTemplate database;

    BallotWriter(JdbcTemplate database) {
        this.database = database;
    }

    /** Adds ballots in this order, each under a random id. */
    void write(String planId, List<OpenedBallot> ballots) {
        database.execute((Connection connection) -> {
            for (int from = 0; from < ballots.size(); from += ROWS_AT_ONCE) {
                copy(connection, planId, ballots.subList(from, Math.min(from + ROWS_AT_ONCE, ballots.size())));
            }
            return null;
        });
    }

    private static void copy(Connection connection, String planId, List<OpenedBallot> ballots) {
        byte[] rows = ballots.stream()
                .map(ballot -> row(planId, ballot))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new ByteArrayInputStream(rows));
        } catch (SQLException e) {
            // not chained: the server's message quotes the row
            throw new IllegalStateException("ballots could not be written, SQL state " + e.getSQLState());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(String planId, OpenedBallot ballot) {
        var filled = ballot.content().ballot();
        return String.join(
                        ",",
                        quoted(planId),
                        UUID.randomUUID().toString(),
                        quoted(ballot.unit()),
                        quoted(ballot.audience()),
                        Integer.toString(ballot.version()),
                        ballot.content().channel().name(),
                        filled.answers().stream().map(String::valueOf).collect(Collectors.joining(",", "\"{", "}\"")),
                        quoted(BallotJson.texts(filled.texts())))
                + "\n";
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }
}
