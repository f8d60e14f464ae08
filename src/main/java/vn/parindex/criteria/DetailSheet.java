package vn.parindex.criteria;

import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.source.YamlText.Word;
import vn.parindex.workbook.SheetStyles;

/** The sheet of what rules list: what may be chosen, tiers, the facts of a formula. */
final class DetailSheet {

    static final String NAME = "Chi tiết cách chấm";

    private final EntrySheet<DetailColumn> sheet;

    DetailSheet(XSSFWorkbook workbook, SheetStyles styles) {
        sheet = new EntrySheet<>(workbook, styles, NAME, DetailColumn.values());
        sheet.codes(DetailColumn.CRITERION);
        sheet.codes(DetailColumn.SYMBOL);
        sheet.choices(DetailColumn.KIND, SheetWords.FACT_KIND);
        sheet.numbers(List.of(DetailColumn.FROM, DetailColumn.POINTS, DetailColumn.LEAST, DetailColumn.MOST));
    }

    void write(CriteriaSet set) {
        for (Criterion leaf : set.leaves()) {
            var written = WrittenRule.of(leaf.rule());
            var keys = RuleKind.ofType(written.type()).itemKeys();
            written.items().forEach(item -> item(leaf.code(), keys, item));
        }
        sheet.printSetup(set.title());
    }

    private void item(String criterion, Map<DetailColumn, String> keys, Map<String, Object> item) {
        row(criterion, keys, item);
        if (item.get("options") instanceof List<?> options) {
            options.forEach(option -> option(criterion, item.get("name"), (Map<?, ?>) option));
        }
    }

    /** An answer to a fact of a formula: its symbol begins with the name of the fact. */
    private void option(String criterion, Object fact, Map<?, ?> option) {
        XSSFRow row = start(criterion);
        for (DetailColumn column : filled()) {
            switch (column) {
                case SYMBOL -> sheet.code(row, column, text(fact) + "." + text(option.get("code")), false);
                case LABEL -> sheet.text(row, column, text(option.get("label")), false);
                default -> sheet.text(row, column, "", false);
            }
        }
        sheet.finish(row);
    }

    private void row(String criterion, Map<DetailColumn, String> keys, Map<String, Object> item) {
        XSSFRow row = start(criterion);
        for (DetailColumn column : filled()) {
            Object value = keys.containsKey(column) ? item.get(keys.get(column)) : null;
            switch (column) {
                case SYMBOL -> sheet.code(row, column, text(value), false);
                case KIND ->
                    sheet.text(row, column, value == null ? "" : SheetWords.FACT_KIND.shown(text(value)), false);
                default -> sheet.value(row, column, value);
            }
        }
        sheet.finish(row);
    }

    private XSSFRow start(String criterion) {
        XSSFRow row = sheet.row();
        sheet.code(row, DetailColumn.CRITERION, criterion, false);
        return row;
    }

    private static List<DetailColumn> filled() {
        return List.of(DetailColumn.values()).subList(1, DetailColumn.values().length);
    }

    private static String text(Object value) {
        return value instanceof Word word ? word.text() : value == null ? "" : value.toString();
    }
}
