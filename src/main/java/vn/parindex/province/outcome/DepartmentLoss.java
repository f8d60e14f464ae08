package vn.parindex.province.outcome;

import java.math.BigDecimal;

/**
 * What a department answers for and what was lost of it, self-scored and survey points apart (the scheme of Sóc Trăng of
 * 2022, annex, holds departments responsible for both).
 *
 * @param maximum of the criteria that are not decided by the survey
 * @param points what the Ministry gave for them
 * @param surveyMaximum of those that are
 * @param surveyPoints what the survey came to
 */
public record DepartmentLoss(
        String unit,
        String name,
        BigDecimal maximum,
        BigDecimal points,
        BigDecimal surveyMaximum,
        BigDecimal surveyPoints) {

    public BigDecimal lost() {
        return maximum.subtract(points);
    }

    public BigDecimal surveyLost() {
        return surveyMaximum.subtract(surveyPoints);
    }

    public BigDecimal allLost() {
        return lost().add(surveyLost());
    }
}
