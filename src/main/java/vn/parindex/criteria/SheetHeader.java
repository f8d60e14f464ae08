package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.TableCell;
import vn.parindex.source.TableRow;
import vn.parindex.source.TableSheet;

/** The header of a sheet: where its columns stand, in any order, below whatever title the sheet has. */
final class SheetHeader<C extends Enum<C> & SheetColumn> {

    /** A title, a line about the decision and the like may stand above a header. */
    private static final int ROWS_TO_LOOK_AT = 30;

    private final TableRow row;
    private final Map<C, Integer> columns;

    private SheetHeader(TableRow row, Map<C, Integer> columns) {
        this.row = row;
        this.columns = columns;
    }

    /** The first row that names the required columns; empty if none does. */
    static <C extends Enum<C> & SheetColumn> Optional<SheetHeader<C>> find(
            TableSheet sheet, Class<C> type, Set<C> required) {
        return sheet.rows().stream()
                .limit(ROWS_TO_LOOK_AT)
                .map(row -> new SheetHeader<>(row, columns(row, type)))
                .filter(header -> header.columns.keySet().containsAll(required))
                .findFirst();
    }

    private static <C extends Enum<C> & SheetColumn> Map<C, Integer> columns(TableRow row, Class<C> type) {
        var columns = new EnumMap<C, Integer>(type);
        for (int i = 0; i < row.cells().size(); i++) {
            int index = i;
            column(row.cell(i), type).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        return columns;
    }

    private static <C extends Enum<C> & SheetColumn> Optional<C> column(TableCell cell, Class<C> type) {
        var key = SheetText.key(cell.shown());
        for (C column : type.getEnumConstants()) {
            if (SheetText.key(column.title()).equals(key)
                    || column.otherTitles().contains(key)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Warns of columns that nobody reads, and refuses one that comes twice. */
    void check(Class<C> type, Problems problems) {
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cell(i);
            var column = column(cell, type);
            if (column.isEmpty() && !cell.isBlank()) {
                problems.warning(cell.place(), "Cột “%s” không được đọc.", SheetText.clean(cell.shown()));
            } else if (column.isPresent() && columns.get(column.get()) != i) {
                problems.error(
                        cell.place(),
                        "Cột “%s” có hai lần trong dòng tiêu đề; giữ lại một.",
                        column.get().title());
            }
        }
    }

    /** The rows below the header. */
    List<TableRow> rows(TableSheet sheet) {
        var below = new ArrayList<TableRow>();
        sheet.rows().stream().filter(other -> other.number() > row.number()).forEach(below::add);
        return below;
    }

    /** Refuses rows of a CSV file that have more cells than the header. */
    void refuseLongerRows(TableSheet sheet, Problems problems) {
        rows(sheet).forEach(below -> below.refuseBeyond(row, problems));
    }

    Place place() {
        return row.place(0);
    }

    boolean has(C column) {
        return columns.containsKey(column);
    }

    /** What the column is called in this sheet; its usual name where the sheet does not have it. */
    String title(C column) {
        return has(column) ? SheetText.clean(row.cell(index(column)).shown()) : column.title();
    }

    /** 0-based; only for columns that the sheet has. */
    int index(C column) {
        return columns.get(column);
    }

    /** Blank where the sheet does not have the column. */
    TableCell cell(TableRow line, C column) {
        return has(column) ? line.cell(index(column)) : new TableCell.Blank(line.place(0));
    }
}
