package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.TableBlock;
import vn.parindex.source.TableCell;
import vn.parindex.source.TableRow;
import vn.parindex.source.TableSheet;

/** The sheet of what rules list, by the code of the criterion. */
final class DetailRows {

    private static final String OPTION_CODE = "muc-";

    private final Problems problems;
    private final CellReader cells;
    private final SheetHeader<DetailColumn> header;
    private final Map<String, List<TableRow>> byCriterion = new LinkedHashMap<>();
    private final Set<String> expected = new HashSet<>();

    private DetailRows(SheetHeader<DetailColumn> header, Problems problems) {
        this.header = header;
        this.problems = problems;
        this.cells = new CellReader(problems);
    }

    /** For a table without such a sheet. */
    static DetailRows none(Problems problems) {
        return new DetailRows(null, problems);
    }

    /** A criterion that is left blank is that of the row above, merged or not. */
    static DetailRows read(TableSheet sheet, SheetHeader<DetailColumn> header, Problems problems) {
        var details = new DetailRows(header, problems);
        var criterion = "";
        for (TableRow row : header.rows(sheet)) {
            var code = SheetText.clean(header.cell(row, DetailColumn.CRITERION).shown());
            criterion = code.isEmpty() ? criterion : code.replace(',', '.').replaceAll("\\.+$", "");
            details.byCriterion
                    .computeIfAbsent(criterion, c -> new ArrayList<>())
                    .add(row);
        }
        return details;
    }

    /** Says that a criterion may have details, whether or not it is known how it is scored. */
    void expect(String criterion) {
        expected.add(criterion);
    }

    /** The items of a rule's list; none if the sheet has none for the criterion. */
    List<TableBlock> of(String criterion, RuleKind kind) {
        var items = new ArrayList<TableBlock>();
        var facts = new LinkedHashMap<String, List<TableBlock>>();
        for (TableRow row : byCriterion.getOrDefault(criterion, List.of())) {
            var symbol = SheetText.clean(header.cell(row, DetailColumn.SYMBOL).shown());
            int dot = symbol.indexOf('.');
            if (kind == RuleKind.FORMULA && dot > 0) {
                facts.computeIfAbsent(symbol.substring(0, dot), f -> new ArrayList<>())
                        .add(option(row, symbol.substring(dot + 1)));
            } else {
                items.add(item(row, kind, items.size() + 1));
            }
        }
        items.forEach(item -> addOptions(item, facts));
        facts.forEach((fact, options) -> options.forEach(option -> problems.error(
                option.place(),
                "Tiêu chí %s không có số liệu “%s”; bổ sung số liệu hoặc sửa ký hiệu.",
                criterion,
                fact)));
        return items;
    }

    private void addOptions(TableBlock item, Map<String, List<TableBlock>> facts) {
        var options = item.text("name").map(facts::remove);
        options.ifPresent(list -> item.putBlocks("options", item.place(), DetailSheet.NAME, list));
    }

    private TableBlock item(TableRow row, RuleKind kind, int number) {
        var block = new TableBlock(row.place(0), problems);
        for (DetailColumn column : DetailColumn.values()) {
            if (column == DetailColumn.CRITERION) {
                continue;
            }
            var cell = cell(row, column);
            // a column that the kind does not use keeps its title as key, so that what stands there is refused
            var key = kind.itemKeys().getOrDefault(column, column.title());
            if (column == DetailColumn.SYMBOL && kind == RuleKind.CHOICE && cell.isBlank()) {
                block.put(key, cell.place(), column.title(), OPTION_CODE + number);
            } else if (column == DetailColumn.KIND) {
                cells.word(block, key, column.title(), cell, SheetWords.FACT_KIND);
            } else if (column.isNumber()) {
                cells.number(block, key, column.title(), cell);
            } else {
                cells.text(block, key, column.title(), cell);
            }
        }
        return block;
    }

    private TableBlock option(TableRow row, String code) {
        var block = new TableBlock(row.place(0), problems);
        var symbol = cell(row, DetailColumn.SYMBOL);
        block.put("code", symbol.place(), DetailColumn.SYMBOL.title(), code);
        cells.text(block, "label", DetailColumn.LABEL.title(), cell(row, DetailColumn.LABEL));
        return block;
    }

    private TableCell cell(TableRow row, DetailColumn column) {
        return header.cell(row, column);
    }

    Place place(Place otherwise) {
        return header == null ? otherwise : header.place();
    }

    /** Rows of criteria that do not exist, or whose rule has no list. */
    void refuseOthers() {
        byCriterion.forEach((criterion, rows) -> {
            if (!expected.contains(criterion)) {
                problems.error(
                        cell(rows.get(0), DetailColumn.CRITERION).place(),
                        "Tiêu chí “%s” không có trong trang đầu hoặc có cách chấm không cần chi tiết; sửa mã, sửa cách"
                                + " chấm hoặc xóa các dòng này.",
                        criterion);
            }
        });
    }
}
