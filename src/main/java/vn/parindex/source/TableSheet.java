package vn.parindex.source;

import java.util.List;
import java.util.Optional;

/**
 * A sheet of a workbook, or the whole of a CSV file.
 *
 * @param name what its tab says; empty for a CSV file
 * @param rows those that are not blank
 * @param merged cells that were merged; only the first of them holds a value
 */
public record TableSheet(String name, List<TableRow> rows, List<Merged> merged) {

    /** A block of cells that look like one; rows and columns are counted from 1. */
    public record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        boolean covers(int row, int column) {
            return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
        }
    }

    public TableSheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /**
     * The cells that a cell was merged with, itself included.
     *
     * @param column 0-based, as in {@link TableRow#cell}
     */
    public Optional<Merged> mergedAt(int row, int column) {
        return merged.stream().filter(cells -> cells.covers(row, column + 1)).findFirst();
    }
}
