package vn.parindex.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Working days of public bodies: Monday to Friday, except for days off, and weekend days on which work is made up for. */
public final class WorkingCalendar {

    private final SpecialDays special;

    public WorkingCalendar(SpecialDays special) {
        this.special = special;
    }

    /** Without weekend days that are worked. */
    public WorkingCalendar(Set<LocalDate> daysOff) {
        this(SpecialDays.off(daysOff));
    }

    public boolean isWorkingDay(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        boolean weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
        return weekend ? special.worked().contains(date) : !special.off().contains(date);
    }

    /**
     * The day on which a term ends whose last day is this one: the day itself or, where it is a day off, the next
     * working day (Civil Code 2015, Article 148, clause 5).
     */
    public LocalDate endOfTerm(LocalDate last) {
        return isWorkingDay(last) ? last : plusWorkingDays(last, 1);
    }

    /**
     * How many working days are left: those after today, up to and including the last day that is in time. 0 on the last
     * working day before the deadline has passed; negative after it, where -1 is the first working day that is late.
     */
    public int workingDaysLeft(LocalDate today, LocalDate last) {
        return last.isBefore(today) ? -count(last, today) : count(today, last);
    }

    /** Working days after one day up to and including another. */
    private int count(LocalDate after, LocalDate until) {
        return (int) after.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
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
