package vn.parindex.scoring.bulk;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.Facts;
import vn.parindex.scoring.InvalidFacts;
import vn.parindex.scoring.LeafScore;

/**
 * What many units state under one criteria set: a column for every fact of every leaf. Units and leaves go by number,
 * from 0: units in the order they were named, leaves in the order of the set. Immutable.
 */
public final class FactTable {

    private final Leaves leaves;
    private final Units units;
    private final List<LeafFacts> facts;

    FactTable(Leaves leaves, Units units, List<LeafFacts> facts) {
        this.leaves = leaves;
        this.units = units;
        this.facts = facts;
    }

    /** A table to fill. */
    public static FactTableBuilder builder(CriteriaSet set) {
        return new FactTableBuilder(set);
    }

    /** What a unit stated about a leaf. */
    public Facts facts(int unit, int leaf) {
        return facts.get(leaf).facts(unit);
    }

    /**
     * The points of all units, every rule over its column at once.
     *
     * @throws InvalidTable with everything that is wrong with the facts, or if nothing applies to a unit
     */
    public PointTable score() {
        List<TableProblem> problems = new ArrayList<>();
        long[][] points = new long[leaves.count()][];
        Totals totals = Totals.none(units.count());
        for (int leaf = 0; leaf < points.length; leaf++) {
            points[leaf] = score(leaf, problems);
            // at once, while the column is still in the processor's cache
            totals.add(points[leaf], leaves.counted(leaf));
        }
        if (!problems.isEmpty()) {
            throw new InvalidTable(problems);
        }
        return new PointTable(leaves, units, points, totals, this::single);
    }

    private long[] score(int leaf, List<TableProblem> problems) {
        LeafFacts stated = facts.get(leaf);
        PointColumn column = Kernels.score(new LeafFrame(leaves, leaf, stated), units.count());
        long[] points = column.points();
        if (column.undecided() > 0) {
            for (int unit = 0; unit < points.length; unit++) {
                if (points[unit] == Cell.UNDECIDED) {
                    points[unit] = decide(unit, leaf, problems);
                }
            }
        }
        return points;
    }

    /** What the column left to the single path. */
    private long decide(int unit, int leaf, List<TableProblem> problems) {
        try {
            return single(unit, leaf) instanceof LeafScore.Scored scored
                    ? leaves.scaled(scored.points())
                    : Cell.NOT_APPLICABLE;
        } catch (InvalidFacts refused) {
            for (String problem : refused.problems()) {
                problems.add(new TableProblem(units.name(unit), leaves.get(leaf).code(), problem));
            }
            return Cell.MISSING;
        }
    }

    private LeafScore single(int unit, int leaf) {
        LeafFacts stated = facts.get(leaf);
        if (!stated.applies(unit)) {
            return LeafScore.notApplicable(stated.reasons().get(unit));
        }
        Criterion criterion = leaves.get(leaf);
        return criterion
                .rule()
                .score(criterion.maximum(), stated.facts(unit), leaves.set().rounding());
    }
}
