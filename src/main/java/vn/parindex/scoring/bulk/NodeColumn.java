package vn.parindex.scoring.bulk;

import java.math.BigDecimal;

/** What one node of the set came to, by unit. */
public final class NodeColumn {

    private final Leaves leaves;
    private final Totals totals;

    NodeColumn(Leaves leaves, Totals totals) {
        this.leaves = leaves;
        this.totals = totals;
    }

    /** The sum of the leaves below that apply, at the set's scale. */
    public BigDecimal points(int unit) {
        return leaves.decimal(totals.points()[unit]);
    }

    /** The sum of the maxima that apply; 0 if nothing below applies to the unit, or only bonus and penalty points. */
    public BigDecimal maximum(int unit) {
        return leaves.decimal(totals.maximum()[unit]);
    }
}
