package vn.parindex.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import vn.parindex.scoring.Facts;

/**
 * One thing said about one criterion of one unit.
 *
 * @param criterion code of the leaf
 * @param facts what the unit stated; empty at the other stages
 * @param applicable false: the criterion does not apply to the unit
 * @param points points at this stage; null where it does not apply, and for an explanation
 * @param evidence the documents that prove it; may be null
 * @param reason why it differs, why it does not apply, or the explanation itself; may be null
 * @param explanation how the points arise, one Vietnamese sentence
 * @param user who said it
 * @param due end of the deadline; null where there was none
 */
public record Entry(
        String criterion,
        Stage stage,
        Facts facts,
        boolean applicable,
        BigDecimal points,
        String evidence,
        String reason,
        String explanation,
        String user,
        Instant enteredAt,
        Instant due) {

    /** Whether it was said after its deadline. */
    public boolean late() {
        return due != null && enteredAt.isAfter(due);
    }

    /** Whether the other entry comes to another figure. */
    boolean differsFrom(Entry other) {
        return applicable != other.applicable || (applicable && points.compareTo(other.points) != 0);
    }
}
