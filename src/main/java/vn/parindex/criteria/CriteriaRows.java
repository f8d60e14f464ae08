package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.parindex.source.Cell;
import vn.parindex.source.Problems;
import vn.parindex.source.TableBlock;
import vn.parindex.source.TableCell;
import vn.parindex.source.TableRow;
import vn.parindex.source.TableSheet;

/** The sheet of the criteria, or a plain table of them: one block per row that is a node. */
final class CriteriaRows {

    /** What stands for a rule in a table that has no column for rules: points are stated. */
    static final String GIVEN_BY = "bảng điểm";

    /** A set has a hundred rows; a table of many thousands is another file. */
    private static final int MOST_ROWS = 2_000;

    private static final Pattern SUM = Pattern.compile("(tổng|cộng|total)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

    private final TableSheet sheet;
    private final SheetHeader<SetColumn> header;
    private final NodeCells nodes;
    private final RuleCells rules;
    private final Problems problems;
    private final CellReader cells;
    private final CodeColumn codes;

    CriteriaRows(TableSheet sheet, SheetHeader<SetColumn> header, DetailRows details, Problems problems) {
        this.sheet = sheet;
        this.header = header;
        this.nodes = new NodeCells(sheet, header);
        this.rules = new RuleCells(nodes, details, problems);
        this.problems = problems;
        this.cells = new CellReader(problems);
        this.codes = new CodeColumn(problems);
    }

    List<TableBlock> read() {
        var rows = header.rows(sheet);
        if (rows.size() > MOST_ROWS) {
            problems.error(
                    rows.get(MOST_ROWS).place(0),
                    "Bảng có hơn %d dòng; kiểm tra lại có đúng là bộ tiêu chí không.",
                    MOST_ROWS);
        }
        var codeByRow = new LinkedHashMap<TableRow, Cell<String>>();
        rows.stream().limit(MOST_ROWS).forEach(row -> {
            var code = header.cell(row, SetColumn.CODE);
            if (!code.isBlank()) {
                codeByRow.put(row, codes.read(code));
            } else if (withoutCode(row)) {
                codeByRow.put(row, Cell.empty(code.place()));
            }
        });
        var parents = parents(codeByRow.values());
        var blocks = new ArrayList<TableBlock>();
        codeByRow.forEach((row, code) -> blocks.add(node(row, code, parents.contains(code.orElse("")))));
        return blocks;
    }

    /** Every code that another one lies below. */
    private static Set<String> parents(Collection<Cell<String>> codes) {
        var parents = new HashSet<String>();
        codes.forEach(code -> code.ifKnown(text -> {
            for (int dot = text.lastIndexOf('.'); dot > 0; dot = text.lastIndexOf('.', dot - 1)) {
                parents.add(text.substring(0, dot));
            }
        }));
        return parents;
    }

    /**
     * A line of sums says nothing that the tree does not; anything else is a node whose code was forgotten.
     *
     * @return whether it has points, so that sums without it would be wrong
     */
    private boolean withoutCode(TableRow row) {
        var name = header.cell(row, SetColumn.NAME);
        var first =
                row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElseThrow();
        if (SUM.matcher(SheetText.key(first.shown())).matches()) {
            problems.warning(row.place(0), "Dòng “%s” không có mã nên không được đọc.", first.shown());
            return false;
        }
        problems.error(
                header.cell(row, SetColumn.CODE).place(),
                "Dòng này chưa có mã%s; ghi mã tiêu chí, hoặc xóa dòng.",
                name.isBlank() ? "" : " (“" + name.shown() + "”)");
        return !header.cell(row, SetColumn.MAXIMUM).isBlank();
    }

    private TableBlock node(TableRow row, Cell<String> code, boolean parent) {
        var block = new TableBlock(row.place(0), problems);
        if (code.isKnown()) {
            block.put("code", code.place(), header.title(SetColumn.CODE), code.get());
        } else {
            block.putBroken("code", code.place(), header.title(SetColumn.CODE));
        }
        cells.text(block, "name", header.title(SetColumn.NAME), header.cell(row, SetColumn.NAME));
        cells.number(block, "max", header.title(SetColumn.MAXIMUM), header.cell(row, SetColumn.MAXIMUM));
        basis(block, nodes.cell(row, SetColumn.BASIS, parent), parent);
        cells.text(block, "evidence", header.title(SetColumn.EVIDENCE), nodes.cell(row, SetColumn.EVIDENCE, false));
        leads(block, nodes.cell(row, SetColumn.LEADS, false));
        cells.text(block, "note", header.title(SetColumn.NOTE), nodes.cell(row, SetColumn.NOTE, false));
        if (header.has(SetColumn.RULE)) {
            rules.put(block, row, code.orElse(""), parent);
        } else if (!parent) {
            var given = new TableBlock(row.place(0), problems);
            given.put("type", row.place(0), header.title(SetColumn.RULE), RuleKind.GIVEN.type());
            given.put("by", row.place(0), header.title(SetColumn.SUBJECT), GIVEN_BY);
            block.putBlocks("rule", row.place(0), header.title(SetColumn.RULE), List.of(given));
        }
        return block;
    }

    private void basis(TableBlock block, TableCell cell, boolean parent) {
        if (parent && !cell.isBlank()) {
            problems.warning(
                    cell.place(),
                    "Tiêu chí này có tiêu chí thành phần nên không có căn cứ riêng; “%s” không được dùng.",
                    cell.shown());
        } else {
            cells.word(block, "basis", header.title(SetColumn.BASIS), cell, SheetWords.BASIS);
        }
    }

    private void leads(TableBlock block, TableCell cell) {
        if (cell instanceof TableCell.Broken) {
            cells.text(block, "leads", header.title(SetColumn.LEADS), cell);
            return;
        }
        for (String lead : cell.shown().split("[;\\n]")) {
            block.put("leads", cell.place(), header.title(SetColumn.LEADS), SheetText.clean(lead));
        }
    }
}
