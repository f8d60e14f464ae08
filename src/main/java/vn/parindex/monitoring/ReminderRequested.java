package vn.parindex.monitoring;

import java.util.List;

/**
 * Somebody of the Interior Department asked for a reminder. Told within the transaction that records it; Tasklist shows
 * it, and what else carries it, such as mail, may listen, or read {@link ActionLog#remindersSince}.
 *
 * @param departments codes of the units that have to do the task
 * @param assignee who has claimed it; null if nobody has
 */
public record ReminderRequested(DeadlineAction action, List<String> departments, String assignee) {

    public ReminderRequested {
        departments = List.copyOf(departments);
    }
}
