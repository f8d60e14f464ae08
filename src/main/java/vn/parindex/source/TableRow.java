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

    /** The number of cells without blank ones at the end. */
    public int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /**
     * Refuses cells beyond those of the header in a CSV file: an unquoted decimal comma splits 1,5 into 1 and 5, and 1
     * would be taken for the figure. In a workbook they are notes.
     */
    public void refuseBeyond(TableRow header, Problems problems) {
        if (width() > header.width()) {
            problems.error(
                    place(header.width()),
                    "Dòng này có nhiều ô hơn dòng tiêu đề; số hoặc chữ có dấu phẩy phải để trong dấu ngoặc kép, hoặc dùng"
                            + " dấu chấm phẩy giữa các cột.");
        }
    }

    boolean isBlank() {
        return cells.stream().allMatch(TableCell::isBlank);
    }
}
