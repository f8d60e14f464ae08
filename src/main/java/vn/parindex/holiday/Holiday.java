package vn.parindex.holiday;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Days off in a row.
 *
 * @param to the last of them
 * @param source the document that says so
 * @param assumed whether that document does not exist yet, or could not be found
 * @param note what is uncertain about it; null if nothing is
 */
public record Holiday(LocalDate from, LocalDate to, String name, String source, boolean assumed, String note) {

    Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }
}
