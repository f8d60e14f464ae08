package vn.parindex.survey.questionnaire;

/**
 * A step of a scale.
 *
 * @param points from 1 to the scale
 */
public record RatedOption(String value, String label, int points) {}
