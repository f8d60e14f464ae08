package vn.parindex.survey.handout;

import java.time.Instant;

/**
 * Ballots that were issued together, as staff see them afterwards: without tokens and codes.
 *
 * @param reason why they were issued again or beyond the plan; null for those of the first hand-out
 * @param used that came in
 * @param takenBack that count no more
 */
public record HandOutBatch(
        long id,
        String unit,
        String audience,
        int size,
        String reason,
        String user,
        Instant at,
        int used,
        int takenBack) {

    /** Handed out and not back. */
    public int open() {
        return size - used - takenBack;
    }
}
