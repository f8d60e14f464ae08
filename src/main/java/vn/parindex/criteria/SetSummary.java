package vn.parindex.criteria;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Issued;

/**
 * A set in a list of sets.
 *
 * @param issued null where no document issued it
 * @param leaves how many criteria carry points; 0 for a frame
 * @param maximum what a unit can reach, empty for a frame
 */
public record SetSummary(String id, String title, Issued issued, int leaves, Optional<BigDecimal> maximum) {

    static SetSummary of(CriteriaSet set) {
        return new SetSummary(set.id(), set.title(), set.issued(), set.leaves().size(), Optional.of(set.maximum()));
    }

    static SetSummary of(CriteriaFrame frame) {
        return new SetSummary(frame.id(), frame.title(), frame.issued(), 0, Optional.empty());
    }

    /** False for a frame, by which nothing can be scored. */
    public boolean isComplete() {
        return maximum.isPresent();
    }
}
