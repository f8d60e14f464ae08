package vn.parindex.source;

import java.util.function.Consumer;
import java.util.function.Function;

/** Makes what takes cells from the first row, and passes the cells of further rows on to it. */
final class CellRows implements Consumer<TableRow> {

    private final Function<TableRow, CellSink> maker;
    private CellSink sink;
    private boolean begun;

    CellRows(Function<TableRow, CellSink> maker) {
        this.maker = maker;
    }

    /** Null before the first row, or if no more rows are wanted. */
    CellSink sink() {
        return sink;
    }

    @Override
    public void accept(TableRow row) {
        if (!begun) {
            begun = true;
            sink = maker.apply(row);
        } else if (sink != null) {
            pass(row);
        }
    }

    private void pass(TableRow row) {
        sink.startRow(row.number());
        for (int i = 0; i < row.cells().size(); i++) {
            TableCell cell = row.cells().get(i);
            if (cell instanceof TableCell.Broken broken) {
                sink.broken(i, broken.problem());
            } else if (!cell.isBlank()) {
                char[] text = cell.shown().toCharArray();
                sink.cell(i, text, 0, text.length);
            }
        }
        sink.endRow();
    }
}
