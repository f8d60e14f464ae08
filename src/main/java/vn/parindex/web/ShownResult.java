package vn.parindex.web;

import vn.parindex.results.PlanResult;
import vn.parindex.results.Snapshot;

/**
 * A result as a page shows it.
 *
 * @param snapshot what was published; null for provisional figures
 */
public record ShownResult(PlanResult result, Snapshot snapshot) {

    public boolean published() {
        return snapshot != null;
    }
}
