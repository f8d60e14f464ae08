package vn.parindex.survey.urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.survey.ballot.BallotCode;
import vn.parindex.survey.ballot.BallotRefused;
import vn.parindex.survey.ballot.BallotToken;
import vn.parindex.survey.ballot.Channel;
import vn.parindex.survey.ballot.FilledBallot;

/**
 * Takes ballots. A right is used and its ballot put into the box in one transaction: neither is ever there without the
 * other, and of several who show the same right at the same moment one gets through.
 */
@Service
@Transactional
public class Answering {

    private final OpenRights rights;
    private final BoxWriter box;
    private final JdbcClient database;

    Answering(OpenRights rights, BoxWriter box, JdbcClient database) {
        this.rights = rights;
        this.box = box;
        this.database = database;
    }

    /**
     * Takes what somebody answered on the public page.
     *
     * @throws BallotRefused if the right is unknown, used or taken back, the campaign is not open, or this is no answer to
     *     the questionnaire of the right
     */
    public void handIn(BallotToken token, FilledBallot ballot) {
        put(rights.require(token), ballot, Channel.WEB);
    }

    /**
     * Takes what stands on a sheet of paper.
     *
     * @throws BallotRefused as on the public page
     */
    public void typeIn(BallotCode code, FilledBallot ballot) {
        put(rights.require(code), ballot, Channel.PAPER);
    }

    private void put(OpenRight right, FilledBallot ballot, Channel channel) {
        right.check(ballot, channel);
        int used = database.sql("update ballot_right set state = 'USED' where token_hash = ? and state = 'ISSUED'")
                .param(right.tokenHash())
                .update();
        if (used == 0) {
            throw OpenRights.refusal(database.sql("select state from ballot_right where token_hash = ?")
                    .param(right.tokenHash())
                    .query(String.class)
                    .single());
        }
        box.put(right.planId(), right.unit(), right.audience(), right.version(), new BoxedBallot(channel, ballot));
        database.sql("delete from ballot_draft where token_hash = ?")
                .param(right.tokenHash())
                .update();
    }
}
