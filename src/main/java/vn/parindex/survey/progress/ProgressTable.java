package vn.parindex.survey.progress;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.plan.UnitGroup;

/**
 * Units that the same respondent groups are asked about.
 *
 * @param groups the respondent groups, in the order of the plan
 */
public record ProgressTable(UnitGroup unitGroup, List<RespondentGroup> groups, List<UnitRow> rows) {

    public ProgressTable {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /** Of each respondent group over the units shown. */
    public List<Tally> totals() {
        return IntStream.range(0, groups.size())
                .mapToObj(column -> Tally.sum(rows.stream()
                        .map(row -> row.cells().get(column).tally())
                        .toList()))
                .toList();
    }

    /** Of all groups over the units shown. */
    public Tally total() {
        return Tally.sum(rows.stream().map(UnitRow::total).toList());
    }

    ProgressTable only(Predicate<UnitRow> wanted) {
        return new ProgressTable(unitGroup, groups, rows.stream().filter(wanted).toList());
    }
}
