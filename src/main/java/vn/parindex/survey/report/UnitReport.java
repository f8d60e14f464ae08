package vn.parindex.survey.report;

import java.util.List;
import vn.parindex.scoring.survey.SurveyTally;

/**
 * What was answered about one unit.
 *
 * @param group code of the unit group
 * @param ballots that came in
 * @param expected by the plan
 */
public record UnitReport(
        String code,
        String name,
        String group,
        String groupName,
        int ballots,
        int expected,
        SurveyTally tally,
        List<FieldReport> fields) {

    public UnitReport {
        fields = List.copyOf(fields);
    }

    public List<CriterionReport> criteria() {
        return fields.stream().flatMap(field -> field.criteria().stream()).toList();
    }

    /** Questions with the name of the group that was asked, as they follow in the questionnaire of that group. */
    public List<String> respondentGroups() {
        return criteria().stream()
                .flatMap(criterion -> criterion.questions().stream())
                .map(QuestionReport::group)
                .distinct()
                .toList();
    }
}
