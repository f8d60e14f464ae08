package vn.parindex.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"05/01/1980", "5/1/1980", "5-1-1980", "05.01.1980", "1980-01-05"})
    void a_day_is_read_with_the_day_first_or_the_year_first(String text) {
        assertThat(DayText.parse(text)).contains(LocalDate.of(1980, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1980", "01/1980", "31/02/1980", "13/13/1980", "5/1-1980", "5/1/80", "05/01/1980 08:00"})
    void what_is_no_day_is_none(String text) {
        assertThat(DayText.parse(text)).isEmpty();
    }

    @Test
    void the_date_cell_of_a_workbook_is_a_day_though_no_text_and_no_number() {
        var cell = new TableCell.Broken(new Place("x", 1, 1), "Ô này là ngày tháng", LocalDate.of(1980, 1, 5));

        assertThat(cell.day()).contains(LocalDate.of(1980, 1, 5));
        assertThat(cell.decimal()).isEmpty();
        assertThat(new TableCell.Broken(new Place("x", 1, 1), "#N/A").day()).isEmpty();
    }
}
