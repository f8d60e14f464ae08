package vn.parindex.criteria;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.source.YamlText.Word;
import vn.parindex.workbook.SheetStyles;

/** The sheet of the criteria: one row per field, criterion and sub-criterion. */
final class CriteriaSheet {

    static final String NAME = "Bộ tiêu chí";

    /** Between departments in one cell; commas and dashes occur in their names. */
    static final String BETWEEN_LEADS = "; ";

    private final EntrySheet<SetColumn> sheet;

    CriteriaSheet(XSSFWorkbook workbook, SheetStyles styles) {
        sheet = new EntrySheet<>(workbook, styles, NAME, SetColumn.values());
        sheet.freeze(SetColumn.NAME);
        sheet.codes(SetColumn.CODE);
        sheet.choices(SetColumn.BASIS, SheetWords.BASIS);
        sheet.choices(SetColumn.RULE, SheetWords.RULE);
        sheet.choices(SetColumn.DIRECTION, SheetWords.DIRECTION);
        sheet.numbers(List.of(
                SetColumn.MAXIMUM,
                SetColumn.EACH,
                SetColumn.FLOOR,
                SetColumn.TARGET,
                SetColumn.SCALE,
                SetColumn.LIMIT));
    }

    void write(CriteriaSet set) {
        set.fields().forEach(field -> field.nodes().forEach(this::row));
        sheet.printSetup(set.title());
    }

    void write(CriteriaFrame frame) {
        frame.entries().forEach(entry -> {
            XSSFRow row = sheet.row();
            boolean strong =
                    frame.entries().stream().anyMatch(other -> other.code().startsWith(entry.code() + "."));
            sheet.code(row, SetColumn.CODE, entry.code(), strong);
            sheet.text(row, SetColumn.NAME, entry.name(), strong);
            Stream.of(SetColumn.values()).skip(SetColumn.MAXIMUM.ordinal()).forEach(column -> {
                if (column.isNumber()) {
                    sheet.number(row, column, null, strong);
                } else {
                    sheet.text(row, column, "", false);
                }
            });
            sheet.finish(row);
        });
        sheet.printSetup(frame.title());
    }

    private void row(Criterion node) {
        XSSFRow row = sheet.row();
        boolean strong = !node.isLeaf();
        sheet.code(row, SetColumn.CODE, node.code(), strong);
        sheet.text(row, SetColumn.NAME, node.name(), strong);
        sheet.number(row, SetColumn.MAXIMUM, node.maximum(), strong);
        sheet.text(
                row,
                SetColumn.BASIS,
                node.isLeaf()
                        ? SheetWords.BASIS.shown(
                                CriteriaSetWriter.word(node.basis()).text())
                        : "",
                false);
        rule(row, node);
        sheet.text(row, SetColumn.EVIDENCE, node.evidence(), false);
        sheet.text(row, SetColumn.LEADS, String.join(BETWEEN_LEADS, node.leads()), false);
        sheet.text(row, SetColumn.NOTE, node.note(), false);
        sheet.finish(row);
    }

    private void rule(XSSFRow row, Criterion node) {
        var written = node.isLeaf() ? WrittenRule.of(node.rule()) : null;
        var kind = written == null ? null : RuleKind.ofType(written.type());
        sheet.text(row, SetColumn.RULE, kind == null ? "" : kind.title(), false);
        for (SetColumn column : SetColumn.values()) {
            if (column.isParameter()) {
                sheet.value(row, column, kind == null ? null : shown(column, kind.keys(), written.values()));
            }
        }
    }

    private static Object shown(SetColumn column, Map<SetColumn, String> keys, Map<String, Object> values) {
        var value = keys.containsKey(column) ? values.get(keys.get(column)) : null;
        return value instanceof Word word ? SheetWords.DIRECTION.shown(word.text()) : value;
    }
}
