package vn.parindex.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    /** National Day 2023: Friday 1 to Monday 4 September. */
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(Set.of(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 9, 4)));

    private static final LocalDate THURSDAY = LocalDate.of(2023, 8, 31);
    private static final LocalDate TUESDAY = LocalDate.of(2023, 9, 5);

    @Test
    void weekendsAndHolidaysAreOff() {
        assertThat(CALENDAR.isWorkingDay(THURSDAY)).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2023, 9, 1))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2023, 9, 2))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2023, 9, 3))).isFalse();
    }

    @Test
    void countingSkipsDaysOff() {
        assertThat(CALENDAR.plusWorkingDays(THURSDAY, 1)).isEqualTo(TUESDAY);
        assertThat(CALENDAR.plusWorkingDays(THURSDAY, 5)).isEqualTo(LocalDate.of(2023, 9, 11));
        assertThat(CALENDAR.minusWorkingDays(TUESDAY, 1)).isEqualTo(THURSDAY);
    }

    @Test
    void countingMayStartOnADayOff() {
        assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2023, 9, 2), 1)).isEqualTo(TUESDAY);
        assertThat(CALENDAR.minusWorkingDays(LocalDate.of(2023, 9, 2), 1)).isEqualTo(THURSDAY);
    }

    @Test
    void noDaysLeaveTheDateAsItIs() {
        assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2023, 9, 2), 0)).isEqualTo(LocalDate.of(2023, 9, 2));
    }

    @Test
    void negativeDaysAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.plusWorkingDays(THURSDAY, -1))
                .withMessage("Số ngày làm việc là -1; không được âm.");
    }
}
