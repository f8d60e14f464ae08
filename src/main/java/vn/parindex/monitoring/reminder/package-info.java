/**
 * Reminders by mail: one letter a day per mailbox. A round on the morning of each working day asks the table of reminders
 * about every open task and writes letters into the database, with the reasons for them; an outbox hands them to the mail
 * server. See docs/decisions/0034.
 */
@org.springframework.modulith.NamedInterface("reminder")
package vn.parindex.monitoring.reminder;
