package vn.parindex.results;

import java.math.BigDecimal;
import java.util.List;

/**
 * The result of one unit: appraised points plus survey points (Sóc Trăng, Đề án 2022, phần D). The self points stand
 * beside it and never enter it.
 *
 * @param rank place within its group
 * @param maximum maximum of the criteria that apply
 * @param indexPercent points ÷ maximum × 100, rounded as the set prints it
 * @param explanation why this rank and class, Vietnamese
 * @param submittedLate whether the report came after its deadline
 * @param ballots ballots collected about the unit
 * @param criteria all nodes of the tree, parents before children
 */
public record UnitResult(
        String group,
        String groupName,
        int rank,
        String unitCode,
        String unitName,
        BigDecimal selfPoints,
        BigDecimal appraisedPoints,
        BigDecimal surveyPoints,
        BigDecimal points,
        BigDecimal maximum,
        BigDecimal indexPercent,
        String className,
        String explanation,
        boolean submittedLate,
        int ballots,
        int expectedBallots,
        List<CriterionResult> criteria) {

    public UnitResult {
        criteria = List.copyOf(criteria);
    }
}
