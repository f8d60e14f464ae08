package vn.parindex.scoretable;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.source.Problems;
import vn.parindex.source.TableCell;

/** What the cell of the points says. */
sealed interface PointCell {

    /** Points as they are written, not rounded and not compared with any maximum. */
    record Stated(BigDecimal points) implements PointCell {}

    /** The criterion does not apply to the unit. */
    record NotApplicable() implements PointCell {}

    PointCell NOT_APPLICABLE = new NotApplicable();

    /** Empty if the cell says neither, which is reported. */
    static Optional<PointCell> read(TableCell cell, Problems problems) {
        Optional<PointCell> points = cell.decimal().map(Stated::new);
        if (points.isPresent()) {
            return points;
        }
        if (saysNotApplicable(cell.shown())) {
            return Optional.of(NOT_APPLICABLE);
        }
        if (cell instanceof TableCell.Broken broken) {
            problems.error(cell.place(), "%s", broken.problem());
        } else if (cell.isBlank()) {
            problems.error(cell.place(), "Ô này chưa có điểm; ghi số điểm, hoặc KAD nếu không áp dụng.");
        } else {
            problems.error(cell.place(), "Điểm phải là số, hoặc KAD nếu không áp dụng; đang ghi “%s”.", cell.shown());
        }
        return Optional.empty();
    }

    private static boolean saysNotApplicable(String text) {
        return text.equalsIgnoreCase("KAD") || Names.normalized(text).equalsIgnoreCase("không áp dụng");
    }
}
