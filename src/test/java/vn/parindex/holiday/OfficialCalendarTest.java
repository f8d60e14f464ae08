package vn.parindex.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.calendar.Period;
import vn.parindex.calendar.SpecialDays;
import vn.parindex.calendar.WorkingCalendar;
import vn.parindex.source.Place;
import vn.parindex.source.Problem;
import vn.parindex.source.Problems;
import vn.parindex.source.ShippedFile;

/** The calendar that comes with the product: days that were announced are right, and the rest says that it is assumed. */
class OfficialCalendarTest {

    private final OfficialCalendar official = OfficialCalendars.shipped();
    private final WorkingCalendar calendar = official.working();

    @Test
    void the_file_has_no_problems() {
        var loaded = new OfficialCalendarReader()
                .read(
                        OfficialCalendars.SHIPPED,
                        ShippedFile.text(OfficialCalendars.SHIPPED).orElseThrow());

        assertThat(loaded.problems()).isEmpty();
        assertThat(official.years()).extracting(OfficialYear::year).containsExactly(2022, 2023, 2024, 2025, 2026, 2027);
    }

    /** Last working day before the holidays of Tết, and the first one after them, as they were announced. */
    @ParameterizedTest
    @CsvSource({
        "2022-01-28, 2022-02-07",
        "2023-01-19, 2023-01-27",
        "2024-02-07, 2024-02-15",
        "2025-01-24, 2025-02-03",
        "2026-02-13, 2026-02-23"
    })
    void tet_is_off_from_one_day_to_another(LocalDate before, LocalDate after) {
        assertThat(calendar.plusWorkingDays(before, 1)).isEqualTo(after);
        assertThat(calendar.isWorkingDay(before)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024-04-29, 2024-05-04", "2025-05-02, 2025-04-26", "2026-01-02, 2026-01-10", "2026-08-31, 2026-08-22"})
    void a_bridge_is_off_and_its_saturday_is_worked(LocalDate bridge, LocalDate saturday) {
        assertThat(calendar.isWorkingDay(bridge)).isFalse();
        assertThat(saturday.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(calendar.isWorkingDay(saturday)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2022-09-01", "2023-09-04", "2024-09-03", "2025-09-01", "2026-09-01", "2022-04-11", "2026-04-27"
            })
    void the_day_beside_national_day_and_days_in_lieu_are_off(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    /** A holiday that falls on a weekend gives a day off in lieu, so every year has at least eleven working days less. */
    @Test
    void every_year_has_the_eleven_days_of_the_labour_code() {
        IntStream.rangeClosed(2022, 2027).forEach(year -> assertThat(LocalDate.of(year, 1, 1)
                                .datesUntil(LocalDate.of(year + 1, 1, 1))
                                .filter(day -> new WorkingCalendar(SpecialDays.NONE).isWorkingDay(day))
                                .filter(day -> !calendar.isWorkingDay(day))
                                .count()
                        - official.year(year).orElseThrow().madeUp().size()
                        - (year >= 2026 ? 1 : 0)) // Culture Day
                .as("days off in %d", year)
                .isEqualTo(11));
    }

    @Test
    void what_was_not_announced_says_so() {
        assertThat(IntStream.rangeClosed(2022, 2025)
                        .mapToObj(year -> official.year(year).orElseThrow().assumed()))
                .allMatch(List::isEmpty);
        assertThat(official.year(2026).orElseThrow().assumed())
                .extracting(Holiday::from)
                .containsExactly(LocalDate.of(2026, 11, 24));
        assertThat(official.year(2027).orElseThrow().assumed())
                .extracting(Holiday::name)
                .anyMatch(name -> name.contains("Tết Nguyên đán"))
                .anyMatch(name -> name.contains("Quốc khánh"));
    }

    @Test
    void a_plan_is_warned_of_years_that_are_unknown_or_assumed() {
        assertThat(warnings("2023-05-01", "2024-04-30", year -> false)).isEmpty();
        assertThat(warnings("2026-05-01", "2028-04-30", year -> false))
                .satisfiesExactly(
                        year -> assertThat(year).contains("năm 2026", "dự kiến", "Ngày Văn hóa"),
                        year -> assertThat(year).contains("năm 2027", "dự kiến", "Tết Nguyên đán Đinh Mùi"),
                        year -> assertThat(year).contains("Chưa có lịch nghỉ lễ, Tết năm 2028"));
    }

    @Test
    void a_plan_that_states_its_own_days_of_a_year_is_not_warned() {
        assertThat(warnings("2028-01-01", "2028-04-30", year -> year == 2028)).isEmpty();
    }

    private List<String> warnings(String from, String to, IntPredicate own) {
        var problems = new Problems();
        official.warn(
                new Period(LocalDate.parse(from), LocalDate.parse(to)),
                own,
                new Place("ke-hoach.yaml", 9, 1),
                problems);
        List<Problem> found = problems.load(() -> "").problems();
        assertThat(found).noneMatch(Problem::isError);
        return found.stream().map(Problem::message).toList();
    }
}
