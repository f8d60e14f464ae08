package vn.parindex.province;

import java.util.List;

/**
 * What the body of the plan asks of units beside the annex.
 *
 * @param where in the document
 * @param task as printed
 */
public record Support(String where, List<Party> parties, String task) {

    public Support {
        parties = List.copyOf(parties);
    }
}
