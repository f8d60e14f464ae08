package vn.parindex.web.ballot;

import java.time.LocalDate;
import vn.parindex.survey.ballot.BallotToken;
import vn.parindex.survey.questionnaire.Questionnaire;

/**
 * A ballot that may be answered now.
 *
 * @param unit name of the unit that is asked about
 * @param lastDay of the campaign
 */
record OpenBallot(BallotToken token, Questionnaire questionnaire, String unit, LocalDate lastDay) {}
