/**
 * Plans as data: units, milestones, who leads and appraises what, the quotas of the survey; and reading them from
 * files.
 *
 * <p>Start with {@link vn.parindex.plan.Plan}. {@link vn.parindex.plan.PlanReader} goes through a file in two steps:
 * drafts keep every value with its place and do not mind if it is missing, checks compare drafts with one another.
 * Only a file without errors is built.
 */
package vn.parindex.plan;
