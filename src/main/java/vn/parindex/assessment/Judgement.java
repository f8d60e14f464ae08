package vn.parindex.assessment;

import java.math.BigDecimal;

/**
 * What an appraiser gives for one criterion.
 *
 * @param criterion code of the leaf
 * @param applicable false: the criterion does not apply to the unit
 * @param points appraised points; null where the criterion does not apply
 * @param reason why; required where the figure differs from the one before
 */
public record Judgement(String criterion, boolean applicable, BigDecimal points, String reason) {

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
