package vn.parindex.workflow.desk;

import java.time.Instant;

/**
 * What a list of tasks shows of one of them, beside its name.
 *
 * @param step one of {@link vn.parindex.workflow.Models.Element}
 * @param unit name of the unit that it is about, or that has to do it; null if there is none
 * @param subject the field, item or round, in Vietnamese; null for a task about a whole plan
 * @param assignee who has claimed it; null if nobody has
 * @param own whether it is the reader who has claimed it
 * @param due last moment in time; null if the task has no deadline
 */
public record Card(String task, String step, String unit, String subject, String assignee, boolean own, Instant due) {}
