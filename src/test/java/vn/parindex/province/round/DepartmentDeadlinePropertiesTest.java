package vn.parindex.province.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.parindex.calendar.WorkingCalendar;
import vn.parindex.province.work.ProvinceAtWork;

class DepartmentDeadlinePropertiesTest {

    private static final WorkingCalendar CALENDAR = ProvinceAtWork.year().plan().calendar();

    @Property
    void never_before_the_arrival_nor_after_the_letters_deadline(
            @ForAll @IntRange(max = 400) int arrival,
            @ForAll @IntRange(max = 60) int days,
            @ForAll @IntRange(max = 9) int left) {
        LocalDate arrives = LocalDate.of(2024, 12, 1).plusDays(arrival);
        LocalDate deadline = arrives.plusDays(days);

        DepartmentDeadline due = DepartmentDeadline.before(deadline, left, arrives, CALENDAR);

        assertThat(due.day()).isBetween(arrives, deadline);
        if (!due.tight()) {
            long remaining = Stream.iterate(
                            due.day().plusDays(1), day -> !day.isAfter(deadline), day -> day.plusDays(1))
                    .filter(CALENDAR::isWorkingDay)
                    .count();
            assertThat(remaining).isGreaterThanOrEqualTo(left);
        }
    }
}
