package vn.parindex.monitoring.reminder;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How reminders are sent.
 *
 * @param from the sender, an address with or without a name before it; empty: no reminders
 * @param at from when on letters of a day are written, in Vietnam
 * @param attempts how often a letter is handed to the mail server before it counts as failed
 * @param retryAfter how long the second attempt waits; each further one twice as long
 * @param run whether this process sends at all; commands and rehearsals do not
 */
@ConfigurationProperties("parindex.reminder")
record ReminderProperties(String from, LocalTime at, int attempts, Duration retryAfter, boolean run) {

    ReminderProperties {
        from = from == null ? "" : from.strip();
    }

    /** How long to wait after so many attempts. */
    Duration pause(int attempts) {
        return retryAfter.multipliedBy(1L << Math.min(attempts - 1, 10));
    }
}
