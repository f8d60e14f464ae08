package vn.parindex.province;

import vn.parindex.scoring.CriteriaSet;

/** What there is of a criteria set that a plan names. */
public sealed interface SetAtHand {

    record Complete(CriteriaSet set) implements SetAtHand {}

    /**
     * Codes and names only: enough for a plan to be rehearsed on another set.
     *
     * @param refusal Vietnamese: why it cannot be used, and what to do
     */
    record Frame(String refusal) implements SetAtHand {}

    record Missing() implements SetAtHand {}
}
