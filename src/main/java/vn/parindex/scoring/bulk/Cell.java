package vn.parindex.scoring.bulk;

/** What a cell of a column holds instead of a figure. Figures lie between -2^62 and 2^62. */
final class Cell {

    /** Nothing was stated. */
    static final long MISSING = Long.MIN_VALUE;

    /** The leaf does not apply to the unit. */
    static final long NOT_APPLICABLE = MISSING + 1;

    /** Not for the column to decide: too large, too long or not even a number. The single path decides. */
    static final long UNDECIDED = MISSING + 2;

    private Cell() {}

    static boolean isFigure(long cell) {
        return cell > UNDECIDED;
    }

    /** All bits for a figure, which is never below -2^62, and none for a mark. */
    static long maskOfFigure(long cell) {
        return ~((cell + (1L << 62)) >> 63);
    }
}
