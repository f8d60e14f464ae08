package vn.parindex.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the cells of the workbook look like. */
public final class SheetStyles {

    /** Roles of cells. */
    public enum Role {
        TITLE,
        SUBTITLE,
        NOTICE,
        PLAIN,
        LINK,
        HEADER,
        SECTION,
        SECTION_NUMBER,
        TEXT,
        STRONG_TEXT,
        CENTERED,
        NUMBER,
        STRONG_NUMBER
    }

    private static final String FONT = "Times New Roman";
    private static final String HEADER_FILL = "D9E2EC";
    private static final String SECTION_FILL = "F0F4F8";

    private final XSSFWorkbook workbook;
    private final Map<Role, XSSFCellStyle> styles = new EnumMap<>(Role.class);
    private final Map<Variant, XSSFCellStyle> variants = new HashMap<>();

    private record Variant(Role role, String format, boolean quoted) {}

    public SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        for (Role role : Role.values()) {
            styles.put(role, style(role));
        }
    }

    /** How cells of a role look. */
    public XSSFCellStyle of(Role role) {
        return styles.get(role);
    }

    /** For text that a spreadsheet would take for a formula once somebody edits the cell. */
    public XSSFCellStyle quoted(Role role) {
        return variants.computeIfAbsent(new Variant(role, null, true), v -> {
            XSSFCellStyle style = copy(v.role());
            style.setQuotePrefixed(true);
            return style;
        });
    }

    /** For figures with more than two decimals. */
    public XSSFCellStyle withDecimals(Role role, int decimals) {
        return withFormat(role, "0." + "0".repeat(decimals));
    }

    /** For what stays the text that was typed: a code 1.10 would become the number 1.1. */
    public XSSFCellStyle asText(Role role) {
        return withFormat(role, "@");
    }

    private XSSFCellStyle withFormat(Role role, String format) {
        return variants.computeIfAbsent(new Variant(role, format, false), v -> {
            XSSFCellStyle style = copy(v.role());
            style.setDataFormat(workbook.createDataFormat().getFormat(v.format()));
            return style;
        });
    }

    private XSSFCellStyle copy(Role role) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(of(role));
        return style;
    }

    private XSSFCellStyle style(Role role) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(role));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(role != Role.LINK);
        switch (role) {
            case TITLE, SUBTITLE -> style.setAlignment(HorizontalAlignment.CENTER);
            case NOTICE, PLAIN, LINK -> style.setAlignment(HorizontalAlignment.LEFT);
            case HEADER -> {
                style.setAlignment(HorizontalAlignment.CENTER);
                fill(style, HEADER_FILL);
                border(style);
            }
            case SECTION -> {
                fill(style, SECTION_FILL);
                border(style);
            }
            case TEXT, STRONG_TEXT -> {
                style.setVerticalAlignment(VerticalAlignment.TOP);
                border(style);
            }
            case CENTERED -> {
                style.setAlignment(HorizontalAlignment.CENTER);
                border(style);
            }
            case NUMBER, STRONG_NUMBER -> number(style);
            case SECTION_NUMBER -> {
                number(style);
                style.setVerticalAlignment(VerticalAlignment.CENTER);
                fill(style, SECTION_FILL);
            }
        }
        return style;
    }

    private void number(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
        border(style);
    }

    private XSSFFont font(Role role) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) (role == Role.TITLE ? 14 : 11));
        switch (role) {
            case TITLE, HEADER, SECTION, SECTION_NUMBER, STRONG_TEXT, STRONG_NUMBER -> font.setBold(true);
            case SUBTITLE -> font.setItalic(true);
            case NOTICE -> {
                font.setItalic(true);
                font.setColor(color("C00000"));
            }
            case LINK -> {
                font.setUnderline((byte) 1);
                font.setColor(color("0B4F8A"));
            }
            case PLAIN, TEXT, CENTERED, NUMBER -> {
                // as the font comes
            }
        }
        return font;
    }

    private static void fill(XSSFCellStyle style, String rgb) {
        style.setFillForegroundColor(color(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private static XSSFColor color(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb), new DefaultIndexedColorMap());
    }
}
