package vn.parindex.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML of a sheet into rows, one at a time. */
final class SheetRows extends DefaultHandler {

    /** Thrown to stop the parser when nobody wants more rows. */
    static final class Enough extends SAXException {
        private static final long serialVersionUID = 1;
    }

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_TEXT = 100_000; // Excel allows 32,767

    private final String file;
    private final CellValues values;
    private final Predicate<TableRow> rows;
    private final List<TableCell> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int row;
    private int column;
    private String type;
    private String style;
    private boolean formula;
    private boolean inValue;
    private boolean inReading;

    /** @param rows takes a row that is not blank and says whether it wants more */
    SheetRows(String file, CellValues values, Predicate<TableRow> rows) {
        this.file = file;
        this.values = values;
        this.rows = rows;
    }

    /** The row that was read last, 1 before the first. */
    int row() {
        return Math.max(1, row);
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> inReading = true;
            case "v", "t" -> inValue = !inReading;
            default -> {} // layout
        }
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) throws SAXException {
        switch (name) {
            case "row" -> endRow();
            case "c" -> endCell();
            case "rPh" -> inReading = false;
            case "v", "t" -> inValue = false;
            default -> {} // layout
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (inValue) {
            if (value.length() + length > LONGEST_TEXT) {
                throw new SAXException("text of more than " + LONGEST_TEXT + " characters");
            }
            value.append(text, start, length);
        }
    }

    private void startRow(String number) throws SAXException {
        int next = number == null ? row + 1 : parsed(number);
        if (next < 1 || next > MOST_ROWS) {
            throw new SAXException("row " + next);
        }
        row = next;
        column = 0;
        cells.clear();
    }

    private void startCell(Attributes attributes) throws SAXException {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : column(reference);
        if (column < 1 || column > MOST_COLUMNS) {
            throw new SAXException("cell " + reference);
        }
        type = attributes.getValue("t");
        style = attributes.getValue("s");
        formula = false;
        value.setLength(0);
    }

    private void endCell() throws SAXException {
        while (cells.size() < column) {
            cells.add(new TableCell.Blank(new Place(file, row, cells.size() + 1)));
        }
        var place = new Place(file, row, column);
        cells.set(column - 1, values.cell(place, type, style == null ? 0 : parsed(style), formula, value.toString()));
    }

    private void endRow() throws SAXException {
        if (cells.isEmpty()) {
            return;
        }
        var read = new TableRow(row, cells);
        if (!read.isBlank() && !rows.test(read)) {
            throw new Enough();
        }
    }

    /** The column of a reference such as AB12, 1-based. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)) && i < 4; i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column;
    }

    private static int parsed(String number) throws SAXException {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw new SAXException("not a number: " + number, e);
        }
    }
}
