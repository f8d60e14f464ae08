package vn.parindex.criteria;

import vn.parindex.source.TableCell;
import vn.parindex.source.TableRow;
import vn.parindex.source.TableSheet;

/** The cells of the sheet of criteria, merged ones included. */
final class NodeCells {

    private final TableSheet sheet;
    private final SheetHeader<SetColumn> header;

    NodeCells(TableSheet sheet, SheetHeader<SetColumn> header) {
        this.sheet = sheet;
        this.header = header;
    }

    /** What the sheet calls a column. */
    String title(SetColumn column) {
        return header.title(column);
    }

    /**
     * The cell, or the one it was merged with: one department, one document or one way of scoring for several rows.
     *
     * @param onlyOwn a way of scoring that is merged over a node and its children is meant for the children
     */
    TableCell cell(TableRow row, SetColumn column, boolean onlyOwn) {
        var cell = header.cell(row, column);
        if (!header.has(column)) {
            return cell;
        }
        var merged =
                sheet.mergedAt(row.number(), header.index(column)).filter(cells -> cells.lastRow() > cells.firstRow());
        if (merged.isEmpty()) {
            return cell;
        }
        if (onlyOwn) {
            return new TableCell.Blank(cell.place());
        }
        return sheet.rows().stream()
                .filter(first -> first.number() == merged.get().firstRow())
                .findFirst()
                .map(first -> header.cell(first, column))
                .orElse(cell);
    }
}
