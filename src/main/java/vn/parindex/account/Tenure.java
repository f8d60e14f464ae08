package vn.parindex.account;

import java.time.LocalDate;
import vn.parindex.calendar.VietnamTime;

/**
 * From which day to which an account is open, both days counted.
 *
 * @param firstDay null: from ever
 * @param lastDay null: without end
 */
public record Tenure(LocalDate firstDay, LocalDate lastDay) {

    public static final Tenure ALWAYS = new Tenure(null, null);

    public boolean includes(LocalDate day) {
        return !startsAfter(day) && !isOverOn(day);
    }

    public boolean startsAfter(LocalDate day) {
        return firstDay != null && firstDay.isAfter(day);
    }

    /** Whether the person has left. */
    public boolean isOverOn(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    /** Vietnamese. */
    public String text() {
        if (firstDay == null && lastDay == null) {
            return "không thời hạn";
        }
        return "%s – %s"
                .formatted(
                        firstDay == null ? "…" : VietnamTime.format(firstDay),
                        lastDay == null ? "…" : VietnamTime.format(lastDay));
    }
}
