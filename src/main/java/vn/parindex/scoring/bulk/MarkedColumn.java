package vn.parindex.scoring.bulk;

import java.util.Arrays;

/** A column that grows with the highest unit that was set; the others are {@link Cell#MISSING}. */
final class MarkedColumn {

    private static final int FIRST_SIZE = 64;

    private long[] cells = new long[0];

    long get(int unit) {
        return unit < cells.length ? cells[unit] : Cell.MISSING;
    }

    void set(int unit, long cell) {
        if (unit >= cells.length) {
            grow(Math.max(unit + 1, Math.max(FIRST_SIZE, cells.length * 2)));
        }
        cells[unit] = cell;
    }

    /** The cells of the first units, a copy. */
    long[] first(int units) {
        long[] copy = Arrays.copyOf(cells, units);
        if (units > cells.length) {
            Arrays.fill(copy, cells.length, units, Cell.MISSING);
        }
        return copy;
    }

    private void grow(int size) {
        cells = first(size);
    }
}
