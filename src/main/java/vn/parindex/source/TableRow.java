package vn.parindex.source;

import java.util.List;

/**
 * A row of a table that is not blank.
 *
 * @param number 1-based in the file, blank rows counted; in a CSV file a text over several lines is one row
 * @param cells from the first column on, at least one
 */
public record TableRow(int number, List<TableCell> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /**
     * The cell of a column, never null: rows may be shorter than the header.
     *
     * @param column 0-based, as in {@link #cells}
     */
    public TableCell cell(int column) {
        return column < cells.size() ? cells.get(column) : new TableCell.Blank(place(column));
    }

    /** Where a column of this row is, or would be. */
    public Place place(int column) {
        return new Place(cells.get(0).place().file(), number, column + 1);
    }

    boolean isBlank() {
        return cells.stream().allMatch(TableCell::isBlank);
    }
}
