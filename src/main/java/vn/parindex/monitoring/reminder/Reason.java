package vn.parindex.monitoring.reminder;

import java.time.LocalDate;

/**
 * Why a mailbox is written to. The deadline is part of it: when it is moved, there is reason to remind again.
 *
 * @param step as the table of reminders names it
 * @param recipient the mailbox
 */
public record Reason(String taskId, LocalDate due, String step, String recipient) {}
