package vn.parindex.scoring.bulk;

import java.math.RoundingMode;
import java.util.Arrays;

/**
 * What the columns of some leaves add up to, by unit.
 *
 * @param points sums of the leaves that apply, in the last place of the set
 * @param maximum sums of their maxima; 0 where none applies
 */
record Totals(long[] points, long[] maximum) {

    /** Before anything is added. */
    static Totals none(int units) {
        return new Totals(new long[units], new long[units]);
    }

    static Totals of(Leaves leaves, int[] numbers, long[][] columns, int units) {
        Totals totals = none(units);
        for (int leaf : numbers) {
            totals.add(columns[leaf], leaves.counted(leaf));
        }
        return totals;
    }

    /** Without a branch, so that several units are added at once. */
    void add(long[] column, long most) {
        long[] sums = points;
        long[] maxima = maximum;
        for (int unit = 0; unit < sums.length; unit++) {
            long figure = Cell.maskOfFigure(column[unit]);
            sums[unit] += column[unit] & figure;
            maxima[unit] += most & figure;
        }
    }

    /** Bonus points cannot lift a unit above its maximum, nor penalty points push it below 0. */
    Totals withinMaximum() {
        long[] kept = new long[points.length];
        Arrays.setAll(kept, unit -> Math.max(0, Math.min(points[unit], maximum[unit])));
        return new Totals(kept, maximum);
    }

    /** Points ÷ maximum × 100, rounded once; {@link Cell#NOT_APPLICABLE} where there is no maximum. */
    long[] percent(Leaves leaves) {
        long hundred = Scaled.powerOfTen(leaves.scale() + 2);
        RoundingMode mode = leaves.set().rounding().mode();
        Rounding above = Rounding.of(mode);
        Rounding below = Rounding.ofNegative(mode);
        long[] percent = new long[points.length];
        for (int unit = 0; unit < percent.length; unit++) {
            long share = points[unit] * hundred;
            if (maximum[unit] == 0) {
                percent[unit] = Cell.NOT_APPLICABLE;
            } else if (share >= 0) {
                percent[unit] = above.divide(share, maximum[unit]);
            } else {
                percent[unit] = -below.divide(-share, maximum[unit]);
            }
        }
        return percent;
    }
}
