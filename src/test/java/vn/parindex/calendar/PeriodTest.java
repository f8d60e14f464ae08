package vn.parindex.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @Test
    void ofMonthsIsWholeMonths() {
        assertThat(Period.parse("2023-12", "2024-02"))
                .isEqualTo(new Period(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 2, 29)));
    }

    @Test
    void ofDaysIsThoseDays() {
        assertThat(Period.parse("2023-05-09", "2023-05-09"))
                .isEqualTo(new Period(LocalDate.of(2023, 5, 9), LocalDate.of(2023, 5, 9)));
    }

    @Test
    void mayMixMonthsAndDays() {
        assertThat(Period.parse("2023-10", "2023-12-14").end()).isEqualTo(LocalDate.of(2023, 12, 14));
    }

    @Test
    void includesBothEnds() {
        Period period = Period.parse("2023-10", "2023-10");
        assertThat(period.contains(LocalDate.of(2023, 10, 1))).isTrue();
        assertThat(period.contains(LocalDate.of(2023, 10, 31))).isTrue();
        assertThat(period.contains(LocalDate.of(2023, 11, 1))).isFalse();
        assertThat(period.contains(LocalDate.of(2023, 9, 30))).isFalse();
    }

    @Test
    void movesAsAWhole() {
        assertThat(Period.parse("2023-10-30", "2023-10-31").plusDays(2))
                .isEqualTo(Period.parse("2023-11-01", "2023-11-02"));
    }

    @Test
    void cannotEndBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2023-10", "2023-09"))
                .withMessage("Thời gian kết thúc 30/09/2023 trước thời gian bắt đầu 01/10/2023; hãy sửa lại.");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"2023-13", "2023-02-30", "10/2023", "2023", "tháng 10", "2023-1", "2023-10-31T00:00"})
    void refusesWhatIsNoDate(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text, "2024-01"))
                .withMessageEndingWith("không phải là tháng hoặc ngày hợp lệ; hãy ghi dạng 2023-10 hoặc 2023-10-31.");
    }
}
