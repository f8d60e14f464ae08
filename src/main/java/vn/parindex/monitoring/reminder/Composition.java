package vn.parindex.monitoring.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The letters of a day.
 *
 * @param tableVersion version of the table of reminders that was asked; 0 if none works
 * @param reasons those that are new
 * @param problems Vietnamese: what is wrong with the table
 */
public record Composition(
        LocalDate day,
        int tableVersion,
        List<Letter> letters,
        Set<Reason> reasons,
        List<Unreachable> unreachable,
        List<String> problems) {

    public Composition {
        letters = List.copyOf(letters);
        reasons = Set.copyOf(reasons);
        unreachable = List.copyOf(unreachable);
        problems = List.copyOf(problems);
    }

    /** Without a table nobody can say whom to write to. */
    boolean isPossible() {
        return tableVersion > 0;
    }
}
