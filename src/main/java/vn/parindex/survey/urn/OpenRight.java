package vn.parindex.survey.urn;

import java.util.List;
import vn.parindex.survey.ballot.BallotRefused;
import vn.parindex.survey.ballot.BallotSheet;
import vn.parindex.survey.ballot.Channel;
import vn.parindex.survey.ballot.FilledBallot;

/**
 * A right that was not used yet, in a campaign that is open.
 *
 * @param tokenHash what the database knows it by
 * @param unit code of the unit that is asked about
 * @param audience code of the group that is asked
 * @param version id of the version of the questionnaire
 */
public record OpenRight(byte[] tokenHash, String planId, String unit, String audience, int version, BallotSheet sheet) {

    /** @throws BallotRefused if this is no answer to the questionnaire */
    void check(FilledBallot ballot) {
        check(ballot, Channel.WEB);
    }

    void check(FilledBallot ballot, Channel channel) {
        List<String> problems = ballot.problems(sheet, channel);
        if (!problems.isEmpty()) {
            throw new BallotRefused(BallotRefused.Reason.INVALID, problems);
        }
    }

    @Override
    public String toString() {
        return "OpenRight";
    }
}
