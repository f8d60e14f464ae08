/**
 * Pages of the sociological survey of a plan, for the Interior Department and the units of the plan. Who may see what is
 * decided by {@link vn.parindex.web.survey.SurveyPlans}.
 */
package vn.parindex.web.survey;
