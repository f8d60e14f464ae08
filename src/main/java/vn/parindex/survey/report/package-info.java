/**
 * What was answered about each unit, for people: distributions, means, comparisons, opinions, and workbooks of them.
 * Nothing in it tells what fewer than five people answered (docs/decisions/0022).
 *
 * <p>Start with {@link vn.parindex.survey.report.SurveyReports}.
 */
@org.springframework.modulith.NamedInterface("report")
package vn.parindex.survey.report;
