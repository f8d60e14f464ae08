package vn.parindex.survey.report;

/**
 * An answer in words as it was counted.
 *
 * @param group code of the respondent group
 * @param question key of the question
 */
record OpinionCount(String group, String question, String answer, int times) {}
