package vn.parindex.survey.report;

/**
 * A criterion of a unit beside last year and the group.
 *
 * @param unit name of the unit
 */
record ComparisonRow(String unit, CriterionReport criterion) {}
