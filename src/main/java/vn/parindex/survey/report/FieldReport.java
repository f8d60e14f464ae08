package vn.parindex.survey.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.scoring.survey.SurveyTally;

/**
 * The survey criteria of one field.
 *
 * @param groupPercent share of the maximum that the units of the group came to together; empty for too few units
 */
public record FieldReport(
        String code,
        String name,
        SurveyTally tally,
        Optional<BigDecimal> groupPercent,
        List<CriterionReport> criteria) {

    public FieldReport {
        criteria = List.copyOf(criteria);
    }
}
