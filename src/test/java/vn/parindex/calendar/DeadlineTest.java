package vn.parindex.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines in the words of two plans of Đắk Nông (852/KH-UBND of 2023, 845/KH-UBND of 2024). */
class DeadlineTest {

    private static final Deadline LIST_2023 = new Deadline.Before(LocalDate.parse("2023-12-15"));
    private static final Deadline LIST_2024 = new Deadline.By(LocalDate.parse("2024-12-20"));
    private static final Deadline EXPLANATION = new Deadline.OnLetter("Khi có yêu cầu của Bộ Nội vụ");

    /** New Year's Day, and Tết Giáp Thìn and Ất Tỵ. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Stream.of(
                    days("2024-01-01", "2024-01-01"),
                    days("2024-02-08", "2024-02-14"),
                    days("2025-01-01", "2025-01-01"),
                    days("2025-01-25", "2025-02-02"))
            .flatMap(days -> days)
            .collect(Collectors.toSet()));

    private static Stream<LocalDate> days(String from, String to) {
        return LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1));
    }

    @Test
    void before_a_day_excludes_it() {
        assertThat(LIST_2023.lastDay()).contains(LocalDate.parse("2023-12-14"));
        assertThat(LIST_2023.text()).isEqualTo("trước ngày 15/12/2023");
    }

    @Test
    void at_the_latest_on_a_day_includes_it() {
        assertThat(LIST_2024.lastDay()).contains(LocalDate.parse("2024-12-20"));
        assertThat(LIST_2024.text()).isEqualTo("chậm nhất ngày 20/12/2024");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12, 2025-01, 2025-01-31, Tháng 12/2024 - Tháng 01/2025",
        "2024-02, 2024-02, 2024-02-29, Tháng 02/2024",
        "2024-12-01, 2025-01-13, 2025-01-13, từ ngày 01/12/2024 đến ngày 13/01/2025"
    })
    void a_period_ends_with_its_last_day(String from, String to, LocalDate last, String text) {
        Deadline deadline = Deadline.during(from, to, null);

        assertThat(deadline.lastDay()).contains(last);
        assertThat(deadline.text()).isEqualTo(text);
    }

    @Test
    void a_period_that_a_letter_may_change_says_so() {
        assertThat(Deadline.during("2024-01", "2024-01", "Theo yêu cầu của Bộ Nội vụ")
                        .text())
                .isEqualTo("Tháng 01/2024 (Theo yêu cầu của Bộ Nội vụ)");
    }

    @Test
    void what_a_letter_will_state_has_no_day_yet() {
        assertThat(EXPLANATION.lastDay()).isEmpty();
        assertThat(EXPLANATION.leaving(3, CALENDAR)).isEmpty();
        assertThat(EXPLANATION.text()).isEqualTo("Khi có yêu cầu của Bộ Nội vụ");
    }

    @ParameterizedTest
    @CsvSource({"2024-12, 2025-01-13", "2024-12-01, 2025-01"})
    void months_and_days_are_not_mixed(String from, String to) {
        assertThatThrownBy(() -> Deadline.during(from, to, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Thời gian ghi từ “%s” đến “%s”; hãy ghi cả hai là tháng hoặc cả hai là ngày.", from, to);
    }

    @ParameterizedTest
    @CsvSource({"2025-01, 2024-12", "2025-13, 2025-13", "12/2024, 01/2025"})
    void what_is_no_period_is_refused(String from, String to) {
        assertThatThrownBy(() -> Deadline.during(from, to, null)).isInstanceOf(IllegalArgumentException.class);
    }

    /** By hand, with the calendar of both Tết: from the last day back, days off left out. */
    @ParameterizedTest(name = "{0} {1}, leaving {2}: {3}")
    @CsvSource({
        // a Friday; Thursday, Wednesday, Tuesday
        "by, 2024-12-20, 3, 2024-12-17",
        // over a weekend: the Monday itself and the Friday before are left
        "by, 2025-01-13, 2, 2025-01-09",
        // "before" a Monday means by the Sunday: the Friday before is the last working day
        "before, 2025-01-13, 0, 2025-01-10",
        "before, 2025-01-13, 3, 2025-01-07",
        // over New Year's Day
        "by, 2025-01-02, 1, 2024-12-31",
        // over Tết Giáp Thìn (8 to 14 February 2024): 16 and 15 February, then 7 February
        "by, 2024-02-16, 3, 2024-02-06",
        "before, 2024-02-16, 3, 2024-02-05",
        // a last day within Tết Ất Tỵ (25 January to 2 February 2025)
        "by, 2025-01-31, 0, 2025-01-24",
        "by, 2025-01-31, 3, 2025-01-21",
        // over all of it
        "by, 2025-02-04, 3, 2025-01-23"
    })
    void who_answers_first_leaves_working_days_to_who_comes_next(
            String kind, LocalDate day, int workingDays, LocalDate last) {
        Deadline deadline = kind.equals("by") ? new Deadline.By(day) : new Deadline.Before(day);

        assertThat(deadline.leaving(workingDays, CALENDAR)).contains(last);
    }

    @Test
    void every_kind_moves_in_time() {
        assertThat(LIST_2023.plusDays(10)).isEqualTo(new Deadline.Before(LocalDate.parse("2023-12-25")));
        assertThat(LIST_2024.plusDays(-1)).isEqualTo(new Deadline.By(LocalDate.parse("2024-12-19")));
        assertThat(EXPLANATION.plusDays(365)).isEqualTo(EXPLANATION);
        assertThat(Deadline.during("2024-12", "2025-01", null).plusDays(1).text())
                .isEqualTo("từ ngày 02/12/2024 đến ngày 01/02/2025");
    }
}
