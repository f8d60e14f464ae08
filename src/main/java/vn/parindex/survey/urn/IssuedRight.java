package vn.parindex.survey.urn;

import vn.parindex.survey.ballot.BallotCode;
import vn.parindex.survey.ballot.BallotToken;

/**
 * A right to answer as it is printed or mailed; token and code are not kept and cannot be shown again.
 *
 * @param number of the sheet within its batch, from 1
 */
public record IssuedRight(int number, BallotToken token, BallotCode code) {}
