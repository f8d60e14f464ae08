package vn.parindex.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.workbook.SheetStyles;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;

/** A sheet with a header that stays in sight, below which people fill in rows. */
final class EntrySheet<C extends Enum<C> & SheetColumn> {

    /** Rows for which drop-down lists are prepared: more than the longest set has. */
    private static final int ROWS = 1000;

    private static final String CHOOSE = "Chọn một giá trị trong danh sách.";

    private final XSSFSheet sheet;
    private final SheetWriter out;

    EntrySheet(XSSFWorkbook workbook, SheetStyles styles, String name, C[] columns) {
        this.sheet = workbook.createSheet(name);
        this.out = new SheetWriter(sheet, styles);
        out.widths(Stream.of(columns).mapToInt(SheetColumn::width).toArray());
        out.header(Stream.of(columns).map(SheetColumn::title).toArray(String[]::new));
    }

    /** Columns up to this one stay in sight when the sheet is moved to the left. */
    void freeze(C last) {
        sheet.createFreezePane(last.ordinal() + 1, 1);
    }

    void codes(C column) {
        out.codesBelow(column.ordinal());
        sheet.addIgnoredErrors(
                new CellRangeAddress(1, ROWS, column.ordinal(), column.ordinal()),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    void choices(C column, SheetWords words) {
        validate(column, 1, ROWS, list(words), CHOOSE);
    }

    /** For a single row. */
    void choices(XSSFRow row, C column, SheetWords words) {
        validate(column, row.getRowNum(), row.getRowNum(), list(words), CHOOSE);
    }

    private DataValidationConstraint list(SheetWords words) {
        return sheet.getDataValidationHelper()
                .createExplicitListConstraint(words.shown().toArray(String[]::new));
    }

    void numbers(List<C> columns) {
        var constraint =
                sheet.getDataValidationHelper().createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
        columns.forEach(column -> validate(column, 1, ROWS, constraint, "Ghi một số không âm."));
    }

    private void validate(C column, int first, int last, DataValidationConstraint constraint, String message) {
        DataValidation validation = sheet.getDataValidationHelper()
                .createValidation(
                        constraint, new CellRangeAddressList(first, last, column.ordinal(), column.ordinal()));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox(column.title(), message);
        sheet.addValidationData(validation);
    }

    XSSFRow row() {
        return out.row();
    }

    void code(XSSFRow row, C column, String text, boolean strong) {
        out.code(row, column.ordinal(), text, strong ? Role.STRONG_TEXT : Role.TEXT);
    }

    void text(XSSFRow row, C column, String text, boolean strong) {
        out.text(row, column.ordinal(), text, strong ? Role.STRONG_TEXT : Role.TEXT);
    }

    void number(XSSFRow row, C column, BigDecimal value, boolean strong) {
        out.number(row, column.ordinal(), value, strong ? Role.STRONG_NUMBER : Role.NUMBER);
    }

    /** A parameter of a rule: a number, or a text. */
    void value(XSSFRow row, C column, Object value) {
        if (value instanceof BigDecimal number) {
            number(row, column, number, false);
        } else if (value instanceof Integer whole) {
            out.whole(row, column.ordinal(), whole);
        } else {
            text(row, column, value == null ? "" : value.toString(), false);
        }
    }

    void finish(XSSFRow row) {
        out.fit(row);
    }

    void printSetup(String footer) {
        out.printSetup(footer);
    }
}
