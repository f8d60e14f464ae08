package vn.parindex.plan;

import java.math.BigDecimal;

/**
 * Units that are measured by one criteria set and ranked among themselves.
 *
 * @param appraisalPoints maximum of what units assess and appraisers check
 * @param surveyPoints maximum of what the sociological survey decides
 * @param target the index that its units should reach, percent; null if the plan states none
 */
public record UnitGroup(
        String code,
        String name,
        String criteriaSet,
        BigDecimal appraisalPoints,
        BigDecimal surveyPoints,
        BigDecimal target) {}
