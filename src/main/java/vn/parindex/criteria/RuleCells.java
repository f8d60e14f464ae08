package vn.parindex.criteria;

import java.util.List;
import vn.parindex.source.Problems;
import vn.parindex.source.TableBlock;
import vn.parindex.source.TableRow;

/** How a node is scored, as its row says it. */
final class RuleCells {

    private final NodeCells nodes;
    private final DetailRows details;
    private final Problems problems;
    private final CellReader cells;

    RuleCells(NodeCells nodes, DetailRows details, Problems problems) {
        this.nodes = nodes;
        this.details = details;
        this.problems = problems;
        this.cells = new CellReader(problems);
    }

    /** Puts the rule of a node into its block; a node without one gets none. */
    void put(TableBlock block, TableRow row, String code, boolean parent) {
        var type = nodes.cell(row, SetColumn.RULE, parent);
        var kind = SheetWords.RULE.word(type.shown()).map(RuleKind::ofType);
        if (kind.isEmpty() && type.isBlank()) {
            parametersWithoutRule(block, row, parent);
            return;
        }
        if (kind.map(known -> known.list() != null).orElse(true)) {
            details.expect(code);
        }
        var rule = new TableBlock(type.place(), problems);
        cells.word(rule, "type", nodes.title(SetColumn.RULE), type, SheetWords.RULE);
        kind.ifPresent(known -> {
            parameters(rule, row, known);
            if (known.list() != null) {
                rule.putBlocks(known.list(), type.place(), DetailSheet.NAME, details.of(code, known));
            }
        });
        block.putBlocks("rule", type.place(), nodes.title(SetColumn.RULE), List.of(rule));
    }

    private void parameters(TableBlock rule, TableRow row, RuleKind kind) {
        for (SetColumn column : SetColumn.values()) {
            if (!column.isParameter()) {
                continue;
            }
            var cell = nodes.cell(row, column, false);
            // a column that the kind does not use keeps its title as key, so that what stands there is refused
            var key = kind.keys().getOrDefault(column, column.title());
            if (column == SetColumn.DIRECTION) {
                cells.word(rule, key, nodes.title(column), cell, SheetWords.DIRECTION);
            } else if (column.isNumber()) {
                cells.number(rule, key, nodes.title(column), cell);
            } else {
                cells.text(rule, key, nodes.title(column), cell);
            }
        }
    }

    /** That a leaf has no rule is said elsewhere. */
    private void parametersWithoutRule(TableBlock block, TableRow row, boolean parent) {
        for (SetColumn column : SetColumn.values()) {
            if (column.isParameter() && parent) {
                cells.text(block, column.title(), nodes.title(column), nodes.cell(row, column, true));
            }
        }
    }
}
