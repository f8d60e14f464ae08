package vn.parindex.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** One cell of a table. Surrounding white space, also the non-breaking kind, is never part of it. */
public sealed interface TableCell {

    Place place();

    /** What the file shows here; empty for a blank or broken cell. */
    String shown();

    /** A text, never blank. All cells of a CSV file that are not blank are texts. */
    record Text(Place place, String text) implements TableCell {
        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A number of a workbook.
     *
     * @param value exact, rounded to the 15 significant digits that spreadsheets compute with
     * @param shown as the cell's number format shows it: the number 1.1 under the format 0.00 is {@code 1.10}
     */
    record Number(Place place, BigDecimal value, String shown) implements TableCell {}

    /** Nothing, or white space only. */
    record Blank(Place place) implements TableCell {
        @Override
        public String shown() {
            return "";
        }
    }

    /**
     * A cell that holds no usable text or number, such as a formula error or a date.
     *
     * @param problem Vietnamese: what is wrong and what to do
     * @param date what a workbook's date cell says, for columns that ask for a day; null for all else
     */
    record Broken(Place place, String problem, LocalDate date) implements TableCell {

        Broken(Place place, String problem) {
            this(place, problem, null);
        }

        @Override
        public String shown() {
            return "";
        }
    }

    /** The number in this cell, also when it was typed as text with a comma or dot; empty if there is none. */
    default Optional<BigDecimal> decimal() {
        return this instanceof Number number ? Optional.of(number.value()) : DecimalText.parse(shown());
    }

    /** The day in this cell, also when it was typed as dd/MM/yyyy or yyyy-MM-dd; empty if there is none. */
    default Optional<LocalDate> day() {
        return this instanceof Broken broken ? Optional.ofNullable(broken.date()) : DayText.parse(shown());
    }

    default boolean isBlank() {
        return this instanceof Blank;
    }

    /** A text cell, or a blank one if nothing but white space is in it. */
    static TableCell ofText(Place place, String raw) {
        String text = Whitespace.strip(raw);
        return text.isEmpty() ? new Blank(place) : new Text(place, text);
    }
}
