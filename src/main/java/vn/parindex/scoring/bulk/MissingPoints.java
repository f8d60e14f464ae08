package vn.parindex.scoring.bulk;

import java.util.List;
import vn.parindex.scoring.Criterion;

/** Cells without points, told in the words of the roll-up of a single unit. */
final class MissingPoints {

    private MissingPoints() {}

    static void add(Units units, Criterion leaf, long[] column, List<TableProblem> problems) {
        // one text for all units: a damaged file may lack a million cells
        String problem = "Tiêu chí %s (%s) chưa có điểm.".formatted(leaf.code(), leaf.name());
        for (int unit = 0; unit < column.length; unit++) {
            if (column[unit] == Cell.MISSING) {
                problems.add(new TableProblem(units.name(unit), leaf.code(), problem));
            }
        }
    }
}
