package vn.parindex.web;

import java.util.List;
import vn.parindex.results.Comparison;
import vn.parindex.results.GroupFigures;
import vn.parindex.results.PlanResult;
import vn.parindex.results.Snapshot;

/**
 * A result as a page shows it.
 *
 * @param snapshot what was published; null for provisional figures
 */
public record ShownResult(PlanResult result, Comparison comparison, Snapshot snapshot) {

    public List<GroupFigures> groups() {
        return GroupFigures.of(result);
    }

    public boolean published() {
        return snapshot != null;
    }
}
