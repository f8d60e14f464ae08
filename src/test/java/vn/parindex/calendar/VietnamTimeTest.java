package vn.parindex.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VietnamTimeTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    @Test
    void aDayBeginsAndEndsInVietnam() {
        assertThat(VietnamTime.startOf(DAY)).isEqualTo(Instant.parse("2023-12-30T17:00:00Z"));
        assertThat(VietnamTime.endOf(DAY)).isEqualTo(Instant.parse("2023-12-31T16:59:59Z"));
    }

    @Test
    void theDateOfAMomentIsTheOneInVietnam() {
        assertThat(VietnamTime.dateOf(Instant.parse("2023-12-31T17:00:00Z"))).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(VietnamTime.dateOf(VietnamTime.endOf(DAY))).isEqualTo(DAY);
    }

    @Test
    void datesReadDayMonthYear() {
        assertThat(VietnamTime.format(LocalDate.of(2023, 5, 9))).isEqualTo("09/05/2023");
    }
}
