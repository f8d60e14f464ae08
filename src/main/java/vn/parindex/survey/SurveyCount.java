package vn.parindex.survey;

/**
 * Answers to one survey criterion about one unit.
 *
 * @param criterion code of the leaf
 * @param ballots valid ballots, at least one
 * @param total sum of their answers, each from 1 to the scale of the criterion
 */
public record SurveyCount(String criterion, int ballots, int total) {}
