package vn.parindex.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What a cell of a workbook holds, from its stored text, type and style. */
final class CellValues {

    /** What spreadsheets compute with: 0.1 + 0.2 is stored as 0.30000000000000004 and means 0.3. */
    private static final MathContext SPREADSHEET = new MathContext(15, RoundingMode.HALF_UP);

    /** Binary floating point reaches no further; longer exponents would only be a trap. */
    private static final int LARGEST_EXPONENT = 400;

    private static final int LONGEST_NUMBER = 64;
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    /** The first of the year 10000, where the calendar of workbooks ends. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final SharedTexts texts;
    private final CellFormats formats;

    CellValues(SharedTexts texts, CellFormats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * @param type as the file says it; null means a number
     * @param stored empty if the cell only has a layout, or a formula that nobody computed
     */
    TableCell cell(Place place, String type, int style, boolean formula, String stored) {
        if (stored.isEmpty() && formula && !"str".equals(type)) {
            return new TableCell.Broken(
                    place, "Công thức ở ô này chưa có kết quả; mở tệp bằng Excel, chờ tính xong rồi lưu lại.");
        }
        return switch (type == null ? "n" : type) {
            case "s" -> shared(place, stored);
            case "str", "inlineStr" -> TableCell.ofText(place, unescaped(stored));
            case "b" -> TableCell.ofText(place, stored.equals("1") ? "TRUE" : "FALSE");
            case "e" ->
                new TableCell.Broken(
                        place, "Ô này có lỗi công thức %s; sửa công thức hoặc ghi giá trị.".formatted(stored));
            case "d" -> date(place, DayText.parse(stored.split("T")[0]).orElse(null));
            default -> stored.isBlank() ? new TableCell.Blank(place) : number(place, stored.strip(), style);
        };
    }

    private TableCell shared(Place place, String stored) {
        if (stored.isEmpty()) {
            return new TableCell.Blank(place);
        }
        try {
            return texts.find(Integer.parseInt(stored))
                    .map(text -> TableCell.ofText(place, unescaped(text)))
                    .orElseGet(() -> unreadable(place));
        } catch (NumberFormatException e) {
            return unreadable(place);
        }
    }

    private TableCell number(Place place, String stored, int style) {
        if (formats.isDate(style)) {
            return date(place, day(stored));
        }
        if (stored.length() > LONGEST_NUMBER) {
            return unreadable(place);
        }
        BigDecimal value;
        try {
            value = new BigDecimal(stored).round(SPREADSHEET);
        } catch (NumberFormatException e) {
            return unreadable(place);
        }
        if (Math.abs((long) value.scale()) > LARGEST_EXPONENT) {
            return unreadable(place);
        }
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        BigDecimal exact = plain.scale() < 0 ? plain.setScale(0) : plain;
        return new TableCell.Number(place, exact, formats.show(exact, style));
    }

    private static TableCell date(Place place, LocalDate date) {
        return new TableCell.Broken(
                place,
                "Ô này là ngày tháng, có thể do Excel tự đổi một số như 1.2 thành ngày; định dạng lại ô là văn bản hoặc"
                        + " số rồi ghi lại giá trị.",
                date);
    }

    /** Workbooks count days from 30/12/1899 on; null for what is no such count. */
    private static LocalDate day(String stored) {
        try {
            BigDecimal count = new BigDecimal(stored);
            boolean countable = count.signum() > 0 && count.compareTo(LAST_DAY) < 0;
            return countable ? DAY_0.plusDays(count.longValue()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static TableCell unreadable(Place place) {
        return new TableCell.Broken(place, "Không đọc được giá trị của ô này; ghi lại giá trị rồi lưu tệp bằng Excel.");
    }

    /** Characters that XML cannot hold are written as _x000D_. */
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                                Character.toString(Integer.parseInt(match.group(1), 16))))
                : text;
    }
}
