package vn.parindex.survey.campaign;

import vn.parindex.survey.ballot.BallotSheet;

/**
 * The questionnaire of a respondent group.
 *
 * @param audience code of the group
 * @param document text of the form whose SHA-256 the sheet states
 */
public record AudienceSheet(String audience, BallotSheet sheet, String document) {}
