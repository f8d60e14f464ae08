package vn.parindex.scoretable;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.PrintedDifference;
import vn.parindex.scoring.PrintedTable;
import vn.parindex.scoring.bulk.NodeColumn;
import vn.parindex.scoring.bulk.PointTable;
import vn.parindex.source.Place;

/** Figures that a table prints for parents. They are sums already and no scores, so they are only compared. */
final class PrintedFigures {

    private record Figure(BigDecimal points, Place place) {}

    private final Map<Integer, Map<String, Figure>> byUnit = new LinkedHashMap<>();

    /** Keeps a figure, or says where this unit has one for this parent already; a null figure is none. */
    boolean add(int unit, Criterion parent, BigDecimal points, Place place) {
        return byUnit.computeIfAbsent(unit, added -> new HashMap<>())
                        .putIfAbsent(parent.code(), new Figure(points, place))
                == null;
    }

    /** Tells of every parent that is not the sum of what the table prints below it. */
    void compare(PointTable table, Consumer<Note> notes) {
        CriteriaSet set = table.set();
        Map<String, NodeColumn> leaves = new HashMap<>();
        if (!byUnit.isEmpty()) {
            set.leaves().forEach(leaf -> leaves.put(leaf.code(), table.node(leaf.code())));
        }
        byUnit.forEach((unit, figures) -> {
            Map<String, BigDecimal> printed = new HashMap<>();
            leaves.forEach((code, column) -> printed.put(code, plain(column.points(unit))));
            figures.forEach((code, figure) -> {
                if (figure.points() != null) {
                    printed.put(code, figure.points());
                }
            });
            List<PrintedDifference> differences = PrintedTable.check(set, printed, null);
            differences.forEach(difference -> notes.accept(new Note(
                    figures.get(difference.code().orElseThrow()).place(),
                    "%s: %s.".formatted(table.unit(unit), difference.explanation()))));
        });
    }

    /** A table of points need not print the zeros that the set's scale would add. */
    private static BigDecimal plain(BigDecimal points) {
        BigDecimal stripped = points.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
