package vn.parindex.survey.entry;

import java.util.List;
import vn.parindex.survey.questionnaire.Questionnaire;

/**
 * A questionnaire of a campaign, for entry.
 *
 * @param version id of the version that the campaign asks on
 * @param audiences codes of the groups that answer on it
 */
public record EntrySheet(int version, Questionnaire questionnaire, List<String> audiences) {}
