package vn.parindex.province.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import vn.parindex.calendar.Deadline;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.calendar.WorkingCalendar;

/**
 * Until when a department answers.
 *
 * @param day the last day in time
 * @param tight whether the Interior Department has less time to consolidate than the plan gives it
 */
@Embeddable
public record DepartmentDeadline(@Column(name = "due_on") LocalDate day, boolean tight) {

    /**
     * The last day that leaves the Interior Department its working days before the letter's deadline. Where that day has
     * passed when the question arrives, departments get all the time there is.
     *
     * @param letterDeadline not before the arrival
     * @param consolidation working days for the Interior Department
     * @param arrival the day on which the question reaches the department
     */
    static DepartmentDeadline before(
            LocalDate letterDeadline, int consolidation, LocalDate arrival, WorkingCalendar calendar) {
        var deadline = new Deadline.By(letterDeadline);
        LocalDate wanted = deadline.leaving(consolidation, calendar).orElseThrow();
        if (!wanted.isBefore(arrival)) {
            return new DepartmentDeadline(wanted, false);
        }
        LocalDate lastWorkingDay = deadline.leaving(0, calendar).orElseThrow();
        return new DepartmentDeadline(lastWorkingDay.isBefore(arrival) ? letterDeadline : lastWorkingDay, true);
    }

    /** The last second in time. */
    public Instant end() {
        return VietnamTime.endOf(day);
    }
}
