package vn.parindex.province.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.parindex.calendar.WorkingCalendar;
import vn.parindex.province.work.ProvinceAtWork;

/** Three working days for the Interior Department; days off as the plan of 2024 lists them, Tết from 25/01/2025. */
class DepartmentDeadlineTest {

    private static final WorkingCalendar CALENDAR = ProvinceAtWork.year().plan().calendar();

    @Test
    void leaves_the_interior_department_its_working_days() {
        // Friday 28/02/2025: Wednesday, Thursday and Friday remain
        assertThat(before(day(2, 28), day(2, 17))).isEqualTo(new DepartmentDeadline(day(2, 25), false));
    }

    @Test
    void counts_no_day_of_tet() {
        assertThat(before(day(2, 4), day(1, 15))).isEqualTo(new DepartmentDeadline(day(1, 23), false));
    }

    @Test
    void a_deadline_on_a_sunday_ends_on_the_friday_before() {
        assertThat(before(day(3, 2), day(2, 17))).isEqualTo(new DepartmentDeadline(day(2, 25), false));
    }

    @Test
    void where_there_is_no_time_to_consolidate_departments_have_all_there_is_and_it_is_told() {
        assertThat(before(day(2, 28), day(2, 26))).isEqualTo(new DepartmentDeadline(day(2, 28), true));
        assertThat(before(day(2, 28), day(2, 25))).isEqualTo(new DepartmentDeadline(day(2, 25), false));
    }

    @Test
    void a_letter_that_arrives_on_saturday_and_ends_on_sunday_is_due_on_sunday() {
        assertThat(before(day(3, 2), day(3, 1))).isEqualTo(new DepartmentDeadline(day(3, 2), true));
    }

    private static DepartmentDeadline before(LocalDate deadline, LocalDate arrival) {
        return DepartmentDeadline.before(deadline, 3, arrival, CALENDAR);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }
}
