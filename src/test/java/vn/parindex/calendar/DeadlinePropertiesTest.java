package vn.parindex.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DeadlinePropertiesTest {

    @Property
    void before_a_day_is_by_the_day_before(@ForAll("dates") LocalDate day) {
        assertThat(new Deadline.Before(day).lastDay()).isEqualTo(new Deadline.By(day.minusDays(1)).lastDay());
    }

    @Property
    void exactly_so_many_working_days_are_left_and_a_day_later_there_are_fewer(
            @ForAll("deadlines") Deadline deadline,
            @ForAll @IntRange(max = 30) int days,
            @ForAll("holidays") Set<LocalDate> holidays) {
        WorkingCalendar calendar = new WorkingCalendar(holidays);
        LocalDate end = deadline.lastDay().orElseThrow();
        LocalDate last = deadline.leaving(days, calendar).orElseThrow();

        assertThat(calendar.isWorkingDay(last)).isTrue();
        assertThat(last).isBeforeOrEqualTo(end);
        assertThat(workingDaysAfter(last, end, calendar)).isEqualTo(days);
        last.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(calendar::isWorkingDay)
                .forEach(later ->
                        assertThat(workingDaysAfter(later, end, calendar)).isLessThan(days));
    }

    @Property
    void more_days_off_never_leave_more_time(
            @ForAll("deadlines") Deadline deadline,
            @ForAll @IntRange(max = 30) int days,
            @ForAll("holidays") Set<LocalDate> holidays) {
        assertThat(deadline.leaving(days, new WorkingCalendar(holidays)).orElseThrow())
                .isBeforeOrEqualTo(
                        deadline.leaving(days, new WorkingCalendar(Set.of())).orElseThrow());
    }

    @Property
    void a_moved_deadline_ends_so_many_days_later(
            @ForAll("deadlines") Deadline deadline, @ForAll @IntRange(min = -500, max = 500) int days) {
        assertThat(deadline.plusDays(days).lastDay())
                .contains(deadline.lastDay().orElseThrow().plusDays(days));
    }

    private static long workingDaysAfter(LocalDate day, LocalDate end, WorkingCalendar calendar) {
        return day.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 730).map(day -> LocalDate.of(2023, 6, 1)
                .plusDays(day));
    }

    @Provide
    Arbitrary<Deadline> deadlines() {
        return Arbitraries.oneOf(
                dates().map(Deadline.Before::new),
                dates().map(Deadline.By::new),
                dates().map(day -> Deadline.during("2023-06-01", day.toString(), null)));
    }

    @Provide
    Arbitrary<Set<LocalDate>> holidays() {
        return dates().set().ofMaxSize(40);
    }
}
