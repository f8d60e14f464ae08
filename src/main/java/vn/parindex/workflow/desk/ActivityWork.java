package vn.parindex.workflow.desk;

/**
 * How many tasks of an activity are open.
 *
 * @param late how many of them are past their deadline
 */
public record ActivityWork(String activityId, int open, int late) {}
