package vn.parindex.survey.urn;

import vn.parindex.survey.ballot.BallotCode;
import vn.parindex.survey.ballot.FilledBallot;

/**
 * What somebody typed from a sheet that another person types too. Its text for logs says nothing of it.
 *
 * @param unit code of the unit that the sheet is about; null before it was kept
 * @param entry 1 for who typed it first, 2 for the other
 * @param user id of the user who typed it
 */
public record TypedEntry(BallotCode code, String unit, int version, int entry, String user, FilledBallot ballot) {

    @Override
    public String toString() {
        return "TypedEntry";
    }
}
