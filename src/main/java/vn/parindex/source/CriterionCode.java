package vn.parindex.source;

import java.util.Optional;

/** Codes of criteria in tables. */
public final class CriterionCode {

    private CriterionCode() {}

    /**
     * The code in a cell, such as 1.10. Spreadsheets take it for a number: they show it with a comma where that is the
     * decimal mark, and 1 as 1.00 where the whole column has two decimals.
     */
    public static Optional<String> in(TableCell cell) {
        String shown = cell.shown().replace(',', '.');
        boolean figure = cell instanceof TableCell.Number && shown.contains(".0");
        String code = figure ? ((TableCell.Number) cell).value().toPlainString() : shown;
        return ScalarType.CRITERION_CODE
                .parser()
                .apply(code.endsWith(".") ? code.substring(0, code.length() - 1) : code);
    }
}
