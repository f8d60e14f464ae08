package vn.parindex.results;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.parindex.calendar.VietnamTime;

/**
 * One task of the year: who had to do what by when, and who did it.
 *
 * @param completedAt null while the task is open
 * @param dueAt null where there is no deadline
 * @param process id of the process the task belongs to
 * @param unitCode the unit the task is about; null where it is about the whole plan
 * @param candidateGroup the group the task was routed to
 * @param user who completed it; null while it is open
 */
public record TimelineEntry(
        Instant createdAt,
        Instant completedAt,
        Instant dueAt,
        String process,
        String activityId,
        String activityName,
        String unitCode,
        String candidateGroup,
        String user) {

    public boolean open() {
        return completedAt == null;
    }

    /** Whether the task was completed after its deadline. An open task is not late yet: only a clock could tell. */
    public boolean late() {
        return completedAt != null && dueAt != null && completedAt.isAfter(dueAt);
    }

    /** Calendar days between the deadline and the completion, both as days in Vietnam; 0 for a task in time. */
    public long daysLate() {
        return late() ? ChronoUnit.DAYS.between(VietnamTime.dateOf(dueAt), VietnamTime.dateOf(completedAt)) : 0;
    }
}
