package vn.parindex.province.outcome;

import java.math.BigDecimal;
import vn.parindex.scoring.Basis;

/**
 * A node of the set with its three figures side by side.
 *
 * @param depth 0 for a field
 * @param basis null on a node with children
 * @param maximum what could be reached: without leaves that do not apply to the province
 * @param self stated by the departments; null where nobody states any
 * @param province appraised by the Interior Department; null where nobody did
 * @param ministry given by the Ministry; null where the node does not apply
 * @param lost maximum less the Ministry's points
 * @param department name of the unit that answers for it; null where parts of it have several
 * @param explanation of the Ministry's points, one Vietnamese sentence
 */
public record Side(
        String code,
        String name,
        int depth,
        Basis basis,
        BigDecimal maximum,
        BigDecimal self,
        BigDecimal province,
        BigDecimal ministry,
        BigDecimal lost,
        String department,
        String explanation) {

    /** The Ministry's points less the province's appraisal; null where either is missing. */
    public BigDecimal difference() {
        return ministry == null || province == null ? null : ministry.subtract(province);
    }
}
