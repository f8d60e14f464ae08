package vn.parindex.scoring.bulk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.PointRange;
import vn.parindex.scoring.VietnameseNumber;

/** Fills a table with points that are known already. Not for several threads. */
public final class PointTableBuilder {

    private final Leaves leaves;
    private final Units.Builder units = new Units.Builder();
    private final List<MarkedColumn> columns;
    private final long[] least;
    private final long[] most;

    PointTableBuilder(CriteriaSet set) {
        leaves = new Leaves(set);
        least = range(PointRange::least);
        most = range(PointRange::most);
        columns = Stream.generate(MarkedColumn::new).limit(leaves.count()).toList();
    }

    /**
     * The number of the unit, which is added if it is new.
     *
     * @throws IllegalArgumentException if it is known in another group
     */
    public int unit(String name, String group) {
        return units.unit(name, group);
    }

    /** The number of a unit that was added. */
    public OptionalInt findUnit(String name) {
        return units.find(name);
    }

    public String group(int unit) {
        return units.group(unit);
    }

    /** The number of a leaf of the set. */
    public OptionalInt findLeaf(String code) {
        return leaves.find(code);
    }

    /** Whether the cell was set. */
    public boolean has(int unit, int leaf) {
        return columns.get(leaf).get(unit) != Cell.MISSING;
    }

    /**
     * Points, which are rounded under the set's policy.
     *
     * @throws IllegalArgumentException in Vietnamese, outside what the leaf can give, or if the cell was set
     */
    public void points(int unit, int leaf, BigDecimal points) {
        requireWithin(leaf, points);
        set(unit, leaf, leaves.scaled(leaves.set().rounding().round(points)));
    }

    /**
     * Points in the last place of the set: 135 is 1.35 at scale 2.
     *
     * @throws IllegalArgumentException outside what the leaf can give, or if the cell was set
     */
    public void scaledPoints(int unit, int leaf, long points) {
        if (points < least[leaf] || points > most[leaf]) {
            requireWithin(leaf, leaves.decimal(points));
        }
        set(unit, leaf, points);
    }

    /** @throws IllegalArgumentException if the cell was set */
    public void notApplicable(int unit, int leaf) {
        set(unit, leaf, Cell.NOT_APPLICABLE);
    }

    /**
     * The table.
     *
     * @throws InvalidTable with every leaf without points, or if nothing applies to a unit
     */
    public PointTable build() {
        Units built = units.build();
        List<TableProblem> problems = new ArrayList<>();
        long[][] points = new long[leaves.count()][];
        for (int leaf = 0; leaf < points.length; leaf++) {
            points[leaf] = columns.get(leaf).first(built.count());
            MissingPoints.add(built, leaves.get(leaf), points[leaf], problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidTable(problems);
        }
        Totals totals = Totals.of(leaves, leaves.all(), points, built.count());
        return new PointTable(leaves, built, points, totals, (unit, leaf) -> stated(leaf, points[leaf][unit]));
    }

    private void requireWithin(int leaf, BigDecimal points) {
        Criterion criterion = leaves.get(leaf);
        criterion.range().problem(points).ifPresent(problem -> {
            throw new IllegalArgumentException("Tiêu chí %s: %s".formatted(criterion.code(), problem));
        });
    }

    private void set(int unit, int leaf, long cell) {
        units.require(unit);
        if (has(unit, leaf)) {
            throw new IllegalArgumentException(
                    "Tiêu chí %s có điểm hai lần.".formatted(leaves.get(leaf).code()));
        }
        columns.get(leaf).set(unit, cell);
    }

    private LeafScore stated(int leaf, long cell) {
        if (cell == Cell.NOT_APPLICABLE) {
            return LeafScore.notApplicable("theo bảng điểm");
        }
        Criterion criterion = leaves.get(leaf);
        BigDecimal points = leaves.decimal(cell);
        return new LeafScore.Scored(
                points,
                "Bảng điểm ghi %s điểm (%s)"
                        .formatted(
                                VietnameseNumber.of(points), criterion.range().text()));
    }

    private long[] range(Function<PointRange, BigDecimal> end) {
        return IntStream.range(0, leaves.count())
                .mapToLong(leaf -> leaves.scaled(end.apply(leaves.get(leaf).range())))
                .toArray();
    }
}
