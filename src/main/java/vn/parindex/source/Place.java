package vn.parindex.source;

import java.util.Comparator;

/** A place in a file, line and column counted from 1; in a workbook the file names the sheet, too. */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> IN_FILE_ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    @Override
    public int compareTo(Place other) {
        return IN_FILE_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
