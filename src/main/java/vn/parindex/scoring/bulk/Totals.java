package vn.parindex.scoring.bulk;

import java.util.Arrays;

/**
 * What the columns of some leaves add up to, by unit.
 *
 * @param points sums of the leaves that apply, in the last place of the set
 * @param maximum sums of their maxima; 0 where none applies
 */
record Totals(long[] points, long[] maximum) {

    static Totals of(Leaves leaves, Leaves.Range range, long[][] columns, int units) {
        Totals totals = new Totals(new long[units], new long[units]);
        for (int leaf = range.first(); leaf < range.end(); leaf++) {
            totals.add(columns[leaf], leaves.maximum(leaf));
        }
        return totals;
    }

    private void add(long[] column, long most) {
        for (int unit = 0; unit < points.length; unit++) {
            long cell = column[unit];
            if (Cell.isFigure(cell)) {
                points[unit] += cell;
                maximum[unit] += most;
            }
        }
    }

    /** Percent of the maximum, rounded once; {@link Cell#NOT_APPLICABLE} where there is no maximum. */
    long[] index(Leaves leaves) {
        long hundred = Scaled.powerOfTen(leaves.scale() + 2);
        Rounding rounding = Rounding.of(leaves.set().rounding().mode());
        long[] index = new long[points.length];
        Arrays.setAll(
                index,
                unit -> maximum[unit] == 0
                        ? Cell.NOT_APPLICABLE
                        : rounding.divide(points[unit] * hundred, maximum[unit]));
        return index;
    }
}
