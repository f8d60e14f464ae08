package vn.parindex.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Working days of public bodies: Monday to Friday without the official days off a plan lists. */
public final class WorkingCalendar {

    private final Set<LocalDate> holidays;

    public WorkingCalendar(Set<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
    }

    public boolean isWorkingDay(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !holidays.contains(date);
    }

    /** The n-th working day after the date. The day itself does not count; 0 leaves it as it is. */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        return walk(date, days, 1);
    }

    /** The n-th working day before the date. The day itself does not count; 0 leaves it as it is. */
    public LocalDate minusWorkingDays(LocalDate date, int days) {
        return walk(date, days, -1);
    }

    private LocalDate walk(LocalDate date, int days, int step) {
        if (days < 0) {
            throw new IllegalArgumentException("Số ngày làm việc là %d; không được âm.".formatted(days));
        }
        LocalDate current = date;
        int left = days;
        while (left > 0) {
            current = current.plusDays(step);
            if (isWorkingDay(current)) {
                left--;
            }
        }
        return current;
    }
}
