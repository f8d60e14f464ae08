package vn.parindex.source;

import java.util.ArrayList;
import java.util.List;

/** Keeps the rows of small sheets in memory; a file with more than such sheets have is refused. */
final class SheetCollector {

    /** Cells of all sheets together, blank ones between others included; the longest set has some thousand. */
    private static final int MOST_CELLS = 400_000;

    private static final int MOST_CHARACTERS = 10_000_000;

    private final Problems problems;
    private final List<TableSheet> sheets = new ArrayList<>();
    private List<TableRow> rows = new ArrayList<>();
    private int cells;
    private int characters;
    private boolean full;

    SheetCollector(Problems problems) {
        this.problems = problems;
    }

    /** Takes a row and says whether it can take more. */
    boolean add(TableRow row) {
        cells += row.cells().size();
        characters +=
                row.cells().stream().mapToInt(cell -> cell.shown().length()).sum();
        if (!full && (cells > MOST_CELLS || characters > MOST_CHARACTERS)) {
            full = true;
            problems.error(
                    row.place(0), "Tệp có quá nhiều ô nên không được nhận; chỉ giữ lại các trang của bộ tiêu chí.");
        }
        if (!full) {
            rows.add(row);
        }
        return !full;
    }

    void finish(String sheet, List<TableSheet.Merged> merged) {
        sheets.add(new TableSheet(sheet, rows, merged));
        rows = new ArrayList<>();
    }

    boolean isFull() {
        return full;
    }

    List<TableSheet> sheets() {
        return sheets;
    }
}
