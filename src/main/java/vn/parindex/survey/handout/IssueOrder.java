package vn.parindex.survey.handout;

/**
 * What somebody wants issued.
 *
 * @param count ballots; 0 for as many as the plan still expects
 * @param reason why more than the plan expects; empty where it is not more
 * @param latest the latest issue to these recipients that the user saw, as {@link HandOuts#latest} tells it: a form that
 *     is sent twice, or by two people, issues once
 */
public record IssueOrder(Recipients recipients, int count, String reason, long latest) {}
