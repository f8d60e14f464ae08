package vn.parindex.province.statement;

import java.math.BigDecimal;
import vn.parindex.province.work.Act;
import vn.parindex.scoring.Facts;

/**
 * One thing said about one criterion.
 *
 * @param item number of the item by which it was assigned
 * @param criterion code of the leaf
 * @param facts what the lead stated; empty at the other stages
 * @param applicable false: the criterion does not apply to the province
 * @param points null where it does not apply, and where it was sent back
 * @param arithmetic how the points arise, one Vietnamese sentence
 * @param explanation the lead's own words for the Ministry; may be null
 * @param reason why it does not apply, differs from what was stated, or was sent back; may be null
 * @param noEvidence why no document is cited; null where there are some
 */
public record Entry(
        String item,
        String criterion,
        Stage stage,
        Facts facts,
        boolean applicable,
        BigDecimal points,
        String arithmetic,
        String explanation,
        String reason,
        String noEvidence,
        Act act) {

    /** Whether the other entry comes to another figure. */
    public boolean differsFrom(Entry other) {
        return applicable != other.applicable || applicable && points.compareTo(other.points) != 0;
    }
}
