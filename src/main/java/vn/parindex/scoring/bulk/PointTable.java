package vn.parindex.scoring.bulk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.InvalidFacts;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.RollUp;
import vn.parindex.scoring.Tally;

/**
 * The points of many units under one criteria set, complete: a unit has points on every leaf that applies to it. Units
 * and leaves go by number, from 0: units in the order they were named, leaves in the order of the set. Immutable.
 */
public final class PointTable {

    private final Leaves leaves;
    private final Units units;
    private final long[][] columns;
    private final LeafScores scores;
    private final Totals totals;
    private final long[] index;

    /** @throws InvalidTable if nothing applies to a unit */
    PointTable(Leaves leaves, Units units, long[][] columns, Totals sums, LeafScores scores) {
        this.leaves = leaves;
        this.units = units;
        this.columns = columns;
        this.scores = scores;
        this.totals = sums.withinMaximum();
        this.index = totals.percent(leaves);
        requireIndexes();
    }

    /** A table to fill with points that are known. */
    public static PointTableBuilder builder(CriteriaSet set) {
        return new PointTableBuilder(set);
    }

    public CriteriaSet set() {
        return leaves.set();
    }

    /** How many units there are. */
    public int units() {
        return units.count();
    }

    public String unit(int unit) {
        return units.name(unit);
    }

    public String group(int unit) {
        return units.group(unit);
    }

    /** What the unit came to, at the set's scale: the sum of its rounded leaves, kept within 0 and its maximum. */
    public BigDecimal points(int unit) {
        return leaves.decimal(totals.points()[unit]);
    }

    /** The sum of the maxima that apply to the unit, at the set's scale. */
    public BigDecimal maximum(int unit) {
        return leaves.decimal(totals.maximum()[unit]);
    }

    /** Percent, rounded once at the set's scale. */
    public BigDecimal indexPercent(int unit) {
        return leaves.decimal(index[unit]);
    }

    /**
     * Points and maximum of one node for all units.
     *
     * @throws IllegalArgumentException if the set has no such node
     */
    public NodeColumn node(String code) {
        return new NodeColumn(leaves, totals(leaves.set().require(code).leaves()));
    }

    /** The units of each group in the order of their ranks, equals by name. */
    public Standings standings() {
        List<long[]> tieFigures = leaves.set().tieBreakers().stream()
                .map(tieBreaker -> totals(tieBreaker.leaves(leaves.set())).percent(leaves))
                .toList();
        return Standings.of(leaves, units, index, tieFigures);
    }

    /** The tree of one unit with the explanation of every figure, as {@link RollUp} gives it. */
    public Tally explain(int unit) {
        Map<String, LeafScore> byCode = new LinkedHashMap<>();
        for (int leaf = 0; leaf < leaves.count(); leaf++) {
            byCode.put(leaves.get(leaf).code(), scores.at(unit, leaf));
        }
        return RollUp.of(leaves.set(), byCode);
    }

    private Totals totals(Stream<Criterion> some) {
        return Totals.of(leaves, leaves.numbers(some), columns, units.count());
    }

    private void requireIndexes() {
        List<TableProblem> problems = new ArrayList<>();
        for (int unit = 0; unit < index.length; unit++) {
            if (!Cell.isFigure(index[unit])) {
                problems.add(new TableProblem(units.name(unit), null, refusal(unit)));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidTable(problems);
        }
    }

    /** What the single path says where this one has no index. */
    private String refusal(int unit) {
        Tally unexpected;
        try {
            unexpected = explain(unit);
        } catch (InvalidFacts refused) {
            return refused.getMessage();
        }
        throw new IllegalStateException("no index, but " + unexpected.explanation());
    }
}
