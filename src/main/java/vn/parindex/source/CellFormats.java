package vn.parindex.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The number formats of cells, as styles.xml lists them; POI's own table of styles would take the whole file in. */
final class CellFormats extends DefaultHandler {

    private static final int GENERAL = 0;
    private static final int MOST_STYLES = 100_000; // Excel allows 65,490
    private static final Pattern FIXED_DECIMALS = Pattern.compile("0(\\.(0+))?");

    /** A format of numbers, looked at once for all cells that have it. */
    private record Format(int id, String text, boolean date, OptionalInt fixedDecimals) {}

    private static final Format PLAIN = new Format(GENERAL, "General", false, OptionalInt.empty());

    private final Map<Integer, String> ownFormats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, Format> formats = new HashMap<>();
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private boolean inCellStyles;

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) throws SAXException {
        switch (name) {
            case "numFmt" -> ownFormats.put(number(attributes, "numFmtId"), attributes.getValue("formatCode"));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    formatOfStyle.add(number(attributes, "numFmtId"));
                }
            }
            default -> {} // fonts, borders, colours
        }
        if (formatOfStyle.size() > MOST_STYLES || ownFormats.size() > MOST_STYLES) {
            throw new SAXException("more than " + MOST_STYLES + " styles");
        }
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    boolean isDate(int style) {
        return format(style).date();
    }

    /** What a cell of this style shows for a number. */
    String show(BigDecimal value, int style) {
        Format format = format(style);
        if (format.id() == GENERAL) {
            return value.toPlainString();
        }
        return format.fixedDecimals().isPresent()
                ? value.setScale(format.fixedDecimals().getAsInt(), RoundingMode.HALF_UP)
                        .toPlainString()
                : formatter.formatRawCellContents(value.doubleValue(), format.id(), format.text());
    }

    private Format format(int style) {
        int id = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : GENERAL;
        return id == GENERAL ? PLAIN : formats.computeIfAbsent(id, this::look);
    }

    private Format look(int id) {
        String own = ownFormats.get(id);
        String text = own != null ? own : BuiltinFormats.getBuiltinFormat(id);
        if (text == null) {
            return PLAIN;
        }
        var fixed = FIXED_DECIMALS.matcher(text);
        OptionalInt decimals = !fixed.matches()
                ? OptionalInt.empty()
                : OptionalInt.of(fixed.group(2) == null ? 0 : fixed.group(2).length());
        return new Format(id, text, DateUtil.isADateFormat(id, text), decimals);
    }

    private static int number(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        try {
            return value == null ? GENERAL : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return GENERAL; // a style that cannot be read is no reason to refuse the figures
        }
    }
}
