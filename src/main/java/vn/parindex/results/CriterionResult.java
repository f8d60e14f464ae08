package vn.parindex.results;

import java.math.BigDecimal;
import vn.parindex.scoring.Basis;

/**
 * A node of the criteria tree in the result of a unit.
 *
 * @param depth 0 for a field, 1 for a criterion, and so on
 * @param basis null on a node with children
 * @param maximum maximum of what applies; the set's maximum on a leaf that does not apply
 * @param self the unit's own points; null on survey leaves and where nothing was stated
 * @param appraised points after appraisal and explanation; null on survey leaves
 * @param points the figure that counts; null where it does not apply or is not known yet
 * @param applicable false: the leaf left points and maximum
 * @param explanation how the figure arises, Vietnamese; null while it is not known
 */
public record CriterionResult(
        String code,
        String name,
        int depth,
        Basis basis,
        BigDecimal maximum,
        BigDecimal self,
        BigDecimal appraised,
        BigDecimal points,
        boolean applicable,
        String explanation) {

    public boolean isLeaf() {
        return basis != null;
    }
}
