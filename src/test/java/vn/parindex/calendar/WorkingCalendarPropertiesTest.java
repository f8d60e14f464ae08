package vn.parindex.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarPropertiesTest {

    @Property
    void aDeadlineIsAWorkingDayWithThatManyWorkingDaysUpToIt(
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll("holidays") Set<LocalDate> holidays) {
        WorkingCalendar calendar = new WorkingCalendar(holidays);
        LocalDate deadline = calendar.plusWorkingDays(date, days);
        assertThat(calendar.isWorkingDay(deadline)).isTrue();
        assertThat(date.plusDays(1)
                        .datesUntil(deadline.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .count())
                .isEqualTo(days);
    }

    @Property
    void goingBackUndoesGoingForward(
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(max = 60) int days,
            @ForAll("holidays") Set<LocalDate> holidays) {
        WorkingCalendar calendar = new WorkingCalendar(holidays);
        Assume.that(calendar.isWorkingDay(date));
        assertThat(calendar.minusWorkingDays(calendar.plusWorkingDays(date, days), days))
                .isEqualTo(date);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 730).map(day -> LocalDate.of(2023, 1, 1)
                .plusDays(day));
    }

    @Provide
    Arbitrary<Set<LocalDate>> holidays() {
        return dates().set().ofMaxSize(30);
    }
}
