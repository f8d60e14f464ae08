package vn.parindex.assessment.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.scoring.FactSpec;
import vn.parindex.scoring.Option;
import vn.parindex.scoring.VietnameseNumber;
import vn.parindex.workbook.SheetStyles;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;

/** What cells take, so that most mistakes are told where they are made: lists to choose from, and limits of numbers. */
final class InputRules {

    /** What a form takes. */
    static final int LONGEST_TEXT = 4000;

    private static final String LISTS = "Danh mục";
    private static final String LOWEST = "-999999999999";
    private static final String HIGHEST = "999999999999";

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final DataValidationHelper helper;
    private final SheetWriter lists;

    InputRules(XSSFWorkbook workbook, XSSFSheet sheet, SheetStyles styles) {
        this.workbook = workbook;
        this.sheet = sheet;
        helper = sheet.getDataValidationHelper();
        // labels have commas and are long, so they are cells of a sheet of their own
        lists = new SheetWriter(workbook.createSheet(LISTS), styles);
    }

    void fact(int row, FactSpec fact) {
        switch (fact.kind()) {
            case BOOLEAN -> choice(row, FieldColumn.VALUE, List.of(FieldWorkbook.YES, FieldWorkbook.NO));
            case CHOICE -> {
                int first = lists.next();
                for (Option option : fact.options()) {
                    lists.text(lists.row(), 0, option.label(), Role.TEXT);
                }
                String range = new CellReference(LISTS, first, 0, true, true).formatAsString() + ":"
                        + new CellReference(lists.next() - 1, 0, true, true).formatAsString();
                put(
                        row,
                        FieldColumn.VALUE,
                        helper.createFormulaListConstraint(range),
                        "Chọn một mức trong danh sách của ô.");
            }
            case INTEGER, DECIMAL -> number(row, fact);
        }
    }

    void words(int row) {
        choice(row, FieldColumn.NOT_APPLICABLE, List.of(FieldWorkbook.YES, FieldWorkbook.NO));
        for (FieldColumn column : List.of(FieldColumn.EVIDENCE, FieldColumn.REASON)) {
            put(
                    row,
                    column,
                    helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, Integer.toString(LONGEST_TEXT), null),
                    "Nhiều nhất " + LONGEST_TEXT + " ký tự.");
        }
    }

    void finish() {
        lists.sheet().protectSheet("");
        workbook.setSheetHidden(workbook.getSheetIndex(LISTS), true);
    }

    private void choice(int row, FieldColumn column, List<String> answers) {
        put(
                row,
                column,
                helper.createExplicitListConstraint(answers.toArray(String[]::new)),
                "Chọn " + String.join(" hoặc ", answers) + ".");
    }

    private void number(int row, FactSpec fact) {
        String least = fact.minimum() == null ? LOWEST : fact.minimum().toPlainString();
        String most = fact.maximum() == null ? HIGHEST : fact.maximum().toPlainString();
        boolean whole = fact.kind() == FactSpec.Kind.INTEGER;
        put(
                row,
                FieldColumn.VALUE,
                whole
                        ? helper.createIntegerConstraint(OperatorType.BETWEEN, least, most)
                        : helper.createDecimalConstraint(OperatorType.BETWEEN, least, most),
                "Nhập một số" + (whole ? " nguyên" : "") + from(fact.minimum()) + to(fact.maximum()) + ".");
    }

    private static String from(BigDecimal least) {
        return least == null ? "" : " từ " + VietnameseNumber.of(least) + " trở lên";
    }

    private static String to(BigDecimal most) {
        return most == null ? "" : ", không quá " + VietnameseNumber.of(most);
    }

    private void put(int row, FieldColumn column, DataValidationConstraint constraint, String message) {
        int index = column.ordinal();
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(row, row, index, index));
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox("Ô không nhận giá trị này", message);
        validation.setShowPromptBox(true);
        validation.createPromptBox("", message);
        sheet.addValidationData(validation);
    }
}
