package vn.parindex.survey.urn;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;

/** Which rows of a file are written, by their groups. */
final class BulkRows {

    private static final int UNUSED = -1;

    private final int[] groupOfRow;
    private final int[] counts;
    private int[] rows = {};

    BulkRows(int fileRows, int groups) {
        groupOfRow = new int[fileRows];
        Arrays.fill(groupOfRow, UNUSED);
        counts = new int[groups];
    }

    void add(int row, int group) {
        groupOfRow[row] = group;
        counts[group]++;
    }

    boolean has(int row) {
        return groupOfRow[row] != UNUSED;
    }

    int count(int group) {
        return counts[group];
    }

    /** Takes out all rows of groups with fewer ones, and returns them in the order of the file. */
    int[] takeSmall(int fewest) {
        int[] small = new int[groupOfRow.length];
        int found = 0;
        for (int row = 0; row < groupOfRow.length; row++) {
            if (has(row) && counts[groupOfRow[row]] < fewest) {
                small[found++] = row;
            }
        }
        return Arrays.copyOf(small, found);
    }

    /** Puts the rows of each group together, within it in random order; those of smaller groups are left out. */
    void shuffle(int fewest, SecureRandom random) {
        int[] ends = new int[counts.length];
        int total = 0;
        for (int group = 0; group < counts.length; group++) {
            ends[group] = total;
            total += counts[group] < fewest ? 0 : counts[group];
        }
        rows = new int[total];
        byte[] bytes = new byte[Long.BYTES * total];
        random.nextBytes(bytes);
        var numbers = ByteBuffer.wrap(bytes);
        int[] begins = ends.clone();
        for (int row = 0; row < groupOfRow.length; row++) {
            if (has(row) && counts[groupOfRow[row]] >= fewest) {
                int group = groupOfRow[row];
                // inside out: the new row swaps places with one of those before it, or stays. 64 random bits for a
                // choice among a million: what the remainder prefers is less than one in ten million millions
                int end = ends[group]++;
                int place = begins[group] + (int) Long.remainderUnsigned(numbers.getLong(), end - begins[group] + 1L);
                rows[end] = rows[place];
                rows[place] = row;
            }
        }
    }

    int size() {
        return rows.length;
    }

    /** The row that is written at this place. */
    int row(int place) {
        return rows[place];
    }

    int group(int place) {
        return groupOfRow[rows[place]];
    }

    int groupOf(int row) {
        return groupOfRow[row];
    }
}
