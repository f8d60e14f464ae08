package vn.parindex.scoring.bulk;

import java.util.Arrays;

/**
 * What a leaf came to, by unit: points in the last place of the set, {@link Cell#NOT_APPLICABLE}, or
 * {@link Cell#UNDECIDED} where the single path must decide.
 *
 * @param undecided how many are
 */
record PointColumn(long[] points, int undecided) {

    static PointColumn undecided(int units) {
        long[] points = new long[units];
        Arrays.fill(points, Cell.UNDECIDED);
        return new PointColumn(points, units);
    }

    /** A cell without points from the kernel: 1 if it is undecided, 0 if the leaf does not apply. */
    static int leave(long[] points, int unit, long fact) {
        boolean applies = fact != Cell.NOT_APPLICABLE;
        points[unit] = applies ? Cell.UNDECIDED : Cell.NOT_APPLICABLE;
        return applies ? 1 : 0;
    }
}
