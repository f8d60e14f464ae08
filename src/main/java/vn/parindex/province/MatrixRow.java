package vn.parindex.province;

import java.util.Optional;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.Criterion;

/**
 * Who answers for a leaf of the set.
 *
 * @param assignment the item by which; empty where nobody does
 * @param assignedAs the code that the item assigns, in the plan's own set; empty where none does
 * @param reason of an acknowledgement
 */
public record MatrixRow(
        Criterion leaf,
        Origin origin,
        Optional<Assignment> assignment,
        Optional<String> assignedAs,
        Optional<String> reason) {

    /** Whether the lead scores the leaf itself; the survey or somebody else decides on the others. */
    public boolean isScoredByLead() {
        return assignedAs.isPresent() && leaf.basis() == Basis.SELF;
    }

    /** Code of the unit that answers for the leaf; empty where nobody does. */
    public Optional<String> lead() {
        return assignment.map(Assignment::lead);
    }
}
