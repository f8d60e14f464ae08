package vn.parindex.monitoring.reminder;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A letter as the database has it.
 *
 * @param sent null if it was not
 * @param error of the last attempt; null if there was none
 */
public record Written(
        long id,
        boolean daily,
        LocalDate day,
        String recipient,
        String names,
        String subject,
        State state,
        int attempts,
        Instant sent,
        String error) {

    /** How far a letter has come. */
    public enum State {
        PENDING,
        SENDING,
        SENT,
        FAILED,
        /** The server stopped while it handed the letter over: it may have arrived. */
        UNKNOWN
    }
}
