package vn.parindex.survey.urn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.survey.ballot.BallotToken;
import vn.parindex.survey.ballot.FilledBallot;

/**
 * Answers not yet handed in, for somebody who goes on later. They are sealed with a key made of the token, which the
 * server does not keep: without the sheet nobody reads them, and they are gone once the ballot is handed in.
 */
@Service
@Transactional
public class Drafts {

    /** A draft is kept for so many days after it was last saved. */
    static final int DAYS = 14;

    private final OpenRights rights;
    private final JdbcClient database;
    private final Clock clock;

    Drafts(OpenRights rights, JdbcClient database, Clock clock) {
        this.rights = rights;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps what was answered so far in place of what was kept before.
     *
     * @return the last day on which it can be opened again
     * @throws vn.parindex.survey.ballot.BallotRefused as handing it in would be
     */
    public LocalDate save(BallotToken token, FilledBallot ballot) {
        OpenRight right = rights.require(token);
        right.check(ballot);
        LocalDate until = today().plusDays(DAYS);
        byte[] sealed = seal(token).close(BallotJson.write(ballot), right.tokenHash());
        // waits for whoever hands the ballot in with the same token, and then there is no draft any more
        database.sql(
                        """
                        insert into ballot_draft (token_hash, sealed, expires_on)
                        select token_hash, ?, ? from ballot_right where token_hash = ? and state = 'ISSUED' for no key update
                        on conflict (token_hash) do update set sealed = excluded.sealed, expires_on = excluded.expires_on
                        """)
                .params(sealed, until, right.tokenHash())
                .update();
        return until;
    }

    /**
     * What was answered so far on the form that is answered now; empty if nothing was, or it was too long ago.
     *
     * @throws vn.parindex.survey.ballot.BallotRefused as handing in would be
     */
    @Transactional(readOnly = true)
    public Optional<FilledBallot> find(BallotToken token) {
        OpenRight right = rights.require(token);
        return database.sql("select sealed from ballot_draft where token_hash = ? and expires_on >= ?")
                .params(right.tokenHash(), today())
                .query(byte[].class)
                .optional()
                .flatMap(draft -> seal(token).open(draft, right.tokenHash()))
                .map(BallotJson::read)
                .filter(ballot -> ballot.sheet().equals(right.sheet().sha256()));
    }

    /** Deletes the drafts that were given up. */
    public int deleteExpired() {
        return database.sql("delete from ballot_draft where expires_on < ?")
                .param(today())
                .update();
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    private static Seal seal(BallotToken token) {
        return new Seal(Hkdf.key(token.bytes(), "parindex ballot draft 1", "draft"));
    }
}
