package vn.parindex.assessment.workbook;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.workbook.SheetStyles;
import vn.parindex.workbook.SheetStyles.Role;

/** What cells look like that people fill in: light yellow, and open where all else is locked. */
final class InputStyles {

    private static final String FILL = "FFF9DB";

    private final XSSFCellStyle text;
    private final XSSFCellStyle number;

    InputStyles(XSSFWorkbook workbook, SheetStyles styles) {
        text = input(workbook, styles, "@");
        number = input(workbook, styles, "General");
        number.setAlignment(HorizontalAlignment.RIGHT);
    }

    /** For what stays the text that was typed. */
    XSSFCellStyle text() {
        return text;
    }

    XSSFCellStyle number() {
        return number;
    }

    private static XSSFCellStyle input(XSSFWorkbook workbook, SheetStyles styles, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(styles.of(Role.TEXT));
        style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(FILL), new DefaultIndexedColorMap()));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setLocked(false);
        return style;
    }
}
