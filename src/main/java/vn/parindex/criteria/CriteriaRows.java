package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.parindex.source.Problems;
import vn.parindex.source.TableBlock;
import vn.parindex.source.TableCell;
import vn.parindex.source.TableRow;
import vn.parindex.source.TableSheet;

/** The sheet of the criteria, or a plain table of them: one block per row that is a node. */
final class CriteriaRows {

    /** What stands for a rule in a table that has no column for rules: points are stated. */
    static final String GIVEN_BY = "bảng điểm";

    private static final Pattern SUM = Pattern.compile("(tổng|cộng|total)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

    private final TableSheet sheet;
    private final SheetHeader<SetColumn> header;
    private final DetailRows details;
    private final Problems problems;
    private final CellReader cells;
    private final RowCodes codes;

    CriteriaRows(TableSheet sheet, SheetHeader<SetColumn> header, DetailRows details, Problems problems) {
        this.sheet = sheet;
        this.header = header;
        this.details = details;
        this.problems = problems;
        this.cells = new CellReader(problems);
        this.codes = new RowCodes(problems);
    }

    List<TableBlock> read() {
        var rowByCode = new LinkedHashMap<TableRow, String>();
        for (TableRow row : header.rows(sheet)) {
            var code = header.cell(row, SetColumn.CODE);
            if (!code.isBlank()) {
                rowByCode.put(row, code instanceof TableCell.Broken ? "" : codes.read(code));
            } else {
                withoutCode(row);
            }
        }
        var blocks = new ArrayList<TableBlock>();
        rowByCode.forEach((row, code) -> blocks.add(node(row, code, isParent(code, rowByCode))));
        return blocks;
    }

    private static boolean isParent(String code, Map<TableRow, String> codes) {
        return !code.isEmpty() && codes.values().stream().anyMatch(other -> other.startsWith(code + "."));
    }

    /** A line of sums says nothing that the tree does not; anything else is a node whose code was forgotten. */
    private void withoutCode(TableRow row) {
        var name = header.cell(row, SetColumn.NAME);
        var first =
                row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElseThrow();
        if (SUM.matcher(SheetText.key(first.shown())).matches()) {
            problems.warning(row.place(0), "Dòng “%s” không có mã nên không được đọc.", first.shown());
        } else {
            problems.error(
                    header.cell(row, SetColumn.CODE).place(),
                    "Dòng này chưa có mã%s; ghi mã tiêu chí, hoặc xóa dòng.",
                    name.isBlank() ? "" : " (“" + name.shown() + "”)");
        }
    }

    private TableBlock node(TableRow row, String code, boolean parent) {
        var block = new TableBlock(row.place(0), problems);
        var codeCell = header.cell(row, SetColumn.CODE);
        if (codeCell instanceof TableCell.Broken) {
            cells.text(block, "code", SetColumn.CODE.title(), codeCell);
        } else {
            block.put("code", codeCell.place(), SetColumn.CODE.title(), code);
        }
        cells.text(block, "name", SetColumn.NAME.title(), header.cell(row, SetColumn.NAME));
        cells.number(block, "max", SetColumn.MAXIMUM.title(), header.cell(row, SetColumn.MAXIMUM));
        cells.word(block, "basis", SetColumn.BASIS.title(), cell(row, SetColumn.BASIS, parent), SheetWords.BASIS);
        cells.text(block, "evidence", SetColumn.EVIDENCE.title(), cell(row, SetColumn.EVIDENCE, false));
        leads(block, cell(row, SetColumn.LEADS, false));
        cells.text(block, "note", SetColumn.NOTE.title(), cell(row, SetColumn.NOTE, false));
        if (header.has(SetColumn.RULE)) {
            rule(block, row, code, parent);
        } else if (!parent) {
            var given = new TableBlock(row.place(0), problems);
            given.put("type", row.place(0), SetColumn.RULE.title(), RuleKind.GIVEN.type());
            given.put("by", row.place(0), SetColumn.SUBJECT.title(), GIVEN_BY);
            block.putBlocks("rule", row.place(0), SetColumn.RULE.title(), List.of(given));
        }
        return block;
    }

    private void leads(TableBlock block, TableCell cell) {
        if (cell instanceof TableCell.Broken) {
            cells.text(block, "leads", SetColumn.LEADS.title(), cell);
            return;
        }
        for (String lead : cell.shown().split("[;\\n]")) {
            block.put("leads", cell.place(), SetColumn.LEADS.title(), SheetText.clean(lead));
        }
    }

    private void rule(TableBlock block, TableRow row, String code, boolean parent) {
        var type = cell(row, SetColumn.RULE, parent);
        var kind = SheetWords.RULE.word(type.shown()).map(RuleKind::ofType);
        if (kind.isEmpty() && type.isBlank()) {
            parametersWithoutRule(block, row, parent);
            return;
        }
        var rule = new TableBlock(type.place(), problems);
        cells.word(rule, "type", SetColumn.RULE.title(), type, SheetWords.RULE);
        kind.ifPresent(known -> {
            parameters(rule, row, known);
            if (known.list() != null) {
                rule.putBlocks(known.list(), type.place(), DetailSheet.NAME, details.of(code, known));
            }
        });
        block.putBlocks("rule", type.place(), SetColumn.RULE.title(), List.of(rule));
    }

    private void parameters(TableBlock rule, TableRow row, RuleKind kind) {
        for (SetColumn column : SetColumn.values()) {
            if (!column.isParameter()) {
                continue;
            }
            var cell = cell(row, column, false);
            // a column that the kind does not use keeps its title as key, so that what stands there is refused
            var key = kind.keys().getOrDefault(column, column.title());
            if (column == SetColumn.DIRECTION) {
                cells.word(rule, key, column.title(), cell, SheetWords.DIRECTION);
            } else if (column.isNumber()) {
                cells.number(rule, key, column.title(), cell);
            } else {
                cells.text(rule, key, column.title(), cell);
            }
        }
    }

    /** That a leaf has no rule is said elsewhere. */
    private void parametersWithoutRule(TableBlock block, TableRow row, boolean parent) {
        for (SetColumn column : SetColumn.values()) {
            if (column.isParameter() && parent) {
                cells.text(block, column.title(), column.title(), cell(row, column, true));
            }
        }
    }

    /**
     * The cell, or the one it was merged with: one department, one document or one way of scoring for several rows.
     *
     * @param onlyOwn a way of scoring that is merged over a node and its children is meant for the children
     */
    private TableCell cell(TableRow row, SetColumn column, boolean onlyOwn) {
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
