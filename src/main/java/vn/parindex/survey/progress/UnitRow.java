package vn.parindex.survey.progress;

import java.util.List;
import vn.parindex.plan.Unit;
import vn.parindex.survey.campaign.Pace;

/**
 * All ballots about one unit.
 *
 * @param cells one for each group that is asked, in the order of the plan
 */
public record UnitRow(Unit unit, List<GroupCell> cells, Tally total, Pace.Forecast forecast) {

    public UnitRow {
        cells = List.copyOf(cells);
    }

    /** Whether any of its groups lags. */
    public boolean lagging() {
        return cells.stream().anyMatch(GroupCell::lagging);
    }
}
