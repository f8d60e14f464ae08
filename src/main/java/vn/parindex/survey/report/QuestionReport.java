package vn.parindex.survey.report;

import java.util.Optional;
import vn.parindex.scoring.survey.Distribution;

/**
 * How a group of respondents answered one question about a unit.
 *
 * @param group code of the respondent group
 * @param label of the question
 * @param answers empty if nothing of them may be shown on its own
 */
public record QuestionReport(
        String group, String groupName, String label, AnswerLabels labels, Optional<Distribution> answers) {}
