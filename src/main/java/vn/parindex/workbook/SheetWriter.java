package vn.parindex.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.parindex.workbook.SheetStyles.Role;

/** Writes one sheet from top to bottom. */
public final class SheetWriter {

    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    /** Height of a line of 11 point text. */
    private static final float LINE = 15f;

    /** What Excel allows at most. */
    private static final float HIGHEST = 409f;

    private static final int WIDTH_UNIT = 256;

    private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private int next;

    public SheetWriter(XSSFSheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    public XSSFSheet sheet() {
        return sheet;
    }

    /** Number of the row that comes next. */
    public int next() {
        return next;
    }

    /** Widths of the columns from the first on, in characters. */
    public void widths(int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * WIDTH_UNIT);
        }
    }

    /** Begins the next row. */
    public XSSFRow row() {
        return sheet.createRow(next++);
    }

    /** Leaves a row blank. */
    public void skip() {
        next++;
    }

    /** A line of text across the first columns. */
    public XSSFCell line(String text, Role role, int columns) {
        XSSFRow row = row();
        XSSFCell cell = text(row, 0, text, role);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
        int width = 0;
        for (int i = 0; i < columns; i++) {
            width += width(i);
        }
        row.setHeightInPoints((role == Role.TITLE ? 1.4f : 1) * LINE * lines(text, width) + 3);
        return cell;
    }

    /** Makes a row as high as its longest text needs: not every spreadsheet program does so by itself. */
    public void fit(XSSFRow row) {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                lines = Math.max(lines, lines(cell.getStringCellValue(), width(cell.getColumnIndex())));
            }
        }
        row.setHeightInPoints(Math.min(HIGHEST, LINE * lines + 3));
    }

    private int width(int column) {
        return sheet.getColumnWidth(column) / WIDTH_UNIT;
    }

    /** An estimate: a bit more characters of the font fit than the column's width says, and words are not cut. */
    private static int lines(String text, int width) {
        int characters = Math.max(1, width * 11 / 10);
        return text.lines().mapToInt(line -> 1 + line.length() / characters).sum();
    }

    /** What readers must be told, each on a line of its own across the first columns. */
    public void notices(List<String> notices, int columns) {
        notices.forEach(notice -> line("Lưu ý: " + notice, Role.NOTICE, columns));
    }

    /** The names of the columns; they and all above them stay in sight. */
    public void header(String... names) {
        XSSFRow row = row();
        for (int i = 0; i < names.length; i++) {
            text(row, i, names[i], Role.HEADER);
        }
        row.setHeightInPoints(3 * LINE);
        // everything above stays in sight on screen, the header comes again on every printed page
        sheet.createFreezePane(0, next);
        sheet.setRepeatingRows(new CellRangeAddress(row.getRowNum(), row.getRowNum(), -1, -1));
    }

    /** Always a text, also where it begins like a formula. */
    public XSSFCell text(XSSFRow row, int column, String text, Role role) {
        XSSFCell cell = row.createCell(column);
        String value = text == null ? "" : text;
        cell.setCellValue(
                literally(value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT - 1) + "…" : value));
        cell.setCellStyle(looksLikeFormula(value) ? styles.quoted(role) : styles.of(role));
        return cell;
    }

    /** A text that stays one when it is edited, though it looks like a number. */
    public XSSFCell code(XSSFRow row, int column, String text, Role role) {
        XSSFCell cell = text(row, column, text, role);
        cell.setCellStyle(styles.asText(role));
        return cell;
    }

    /** Cells that people fill in below the last row keep codes as text. */
    public void codesBelow(int column) {
        sheet.setDefaultColumnStyle(column, styles.asText(Role.PLAIN));
    }

    /** A figure as it was rounded; an empty cell where there is none. */
    public void number(XSSFRow row, int column, BigDecimal value, Role role) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.of(role));
        if (value == null) {
            return;
        }
        int decimals = value.stripTrailingZeros().scale();
        if (decimals > 2) {
            cell.setCellStyle(styles.withDecimals(role, decimals));
        }
        cell.setCellValue(value.doubleValue());
    }

    /** A whole number, centered. */
    public void whole(XSSFRow row, int column, int value) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.of(Role.CENTERED));
        cell.setCellValue(value);
    }

    /** Makes a cell lead to the top of another sheet. */
    public void link(XSSFCell cell, String sheetName) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheetName.replace("'", "''") + "'!A1");
        cell.setHyperlink(link);
    }

    /** A4 across, as wide as the page, with the plan and page numbers at the foot. */
    public void printSetup(String footer) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setLeft(footer.replace("&", "&&"));
        sheet.getFooter().setRight("Trang &P/&N");
    }

    /** The format writes some characters as _x000D_, so a text that looks so must be marked as one. */
    private static String literally(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F$0") : text;
    }

    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }
}
