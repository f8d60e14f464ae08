package vn.parindex.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Where a term ends and how many working days are left, whatever days are off or made up for. */
class EndOfTermPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Property
    void a_term_ends_on_the_first_working_day_from_its_last_day_on(
            @ForAll("special") SpecialDays special, @ForAll("days") LocalDate last) {
        var calendar = new WorkingCalendar(special);

        LocalDate end = calendar.endOfTerm(last);

        assertThat(calendar.isWorkingDay(end)).isTrue();
        assertThat(last.datesUntil(end)).noneMatch(calendar::isWorkingDay);
    }

    /** So many working days on from a day, so many are left. */
    @Property
    void days_left_count_back_what_days_ahead_count(
            @ForAll("special") SpecialDays special,
            @ForAll("days") LocalDate today,
            @ForAll @IntRange(min = 0, max = 20) int days) {
        var calendar = new WorkingCalendar(special);

        assertThat(calendar.workingDaysLeft(today, calendar.plusWorkingDays(today, days)))
                .isEqualTo(days);
    }

    @Property
    void every_working_day_that_passes_is_one_less(
            @ForAll("special") SpecialDays special, @ForAll("days") LocalDate today, @ForAll("days") LocalDate last) {
        var calendar = new WorkingCalendar(special);
        LocalDate next = calendar.plusWorkingDays(today, 1);

        int left = calendar.workingDaysLeft(today, last);
        int passed = left - calendar.workingDaysLeft(next, last);

        assertThat(passed).isEqualTo(1);
    }

    @Property
    void what_a_plan_states_goes_before_what_is_official(
            @ForAll("special") SpecialDays official, @ForAll("special") SpecialDays own) {
        var calendar = new PlanCalendar(official, own).working();

        assertThat(own.off()).noneMatch(calendar::isWorkingDay);
        assertThat(own.worked()).allMatch(calendar::isWorkingDay);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 120).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<SpecialDays> special() {
        Arbitrary<Set<LocalDate>> some = days().set().ofMaxSize(15);
        return Combinators.combine(some, some).as((off, worked) -> {
            var both = new HashSet<>(worked);
            both.removeAll(off);
            return new SpecialDays(
                    off,
                    both.stream()
                            .filter(day -> day.getDayOfWeek().getValue() > 5)
                            .collect(Collectors.toCollection(TreeSet::new)));
        });
    }
}
