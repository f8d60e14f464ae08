package vn.parindex.monitoring.reminder;

/**
 * Somebody who ought to be reminded and cannot be.
 *
 * @param who id of the user or group
 * @param why Vietnamese
 * @param tasks how many tasks they are not told of
 */
public record Unreachable(String who, String name, String why, long tasks) {}
