package vn.parindex.survey.campaign;

/**
 * A respondent group asked about one unit.
 *
 * @param unit code of the unit that is evaluated
 * @param audience code of the respondent group
 * @param sheet id under which the version of the questionnaire is stored
 * @param expected ballots by the plan
 */
public record AskedGroup(String unit, String audience, int sheet, int expected) {}
