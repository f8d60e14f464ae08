package vn.parindex.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import vn.parindex.calendar.VietnamTime;

/** How a task or a step stands in regard to its deadline. */
class StateTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final Instant DUE = VietnamTime.endOf(DAY);

    @Test
    void an_open_task_is_late_from_the_second_after_its_deadline() {
        assertThat(State.ofTask(DUE, null, DUE)).isEqualTo(State.SOON);
        assertThat(State.ofTask(DUE, null, DUE.plusSeconds(1))).isEqualTo(State.LATE);
    }

    @Test
    void a_deadline_is_near_in_the_last_seven_days_of_the_calendar_in_vietnam() {
        Instant firstMomentNear = VietnamTime.startOf(DAY.minusDays(7));

        assertThat(State.ofTask(DUE, null, firstMomentNear)).isEqualTo(State.SOON);
        assertThat(State.ofTask(DUE, null, firstMomentNear.minusSeconds(1))).isEqualTo(State.OPEN);
    }

    @Test
    void what_was_done_after_its_deadline_stays_done_late() {
        assertThat(State.ofTask(DUE, DUE, DUE.plusSeconds(60))).isEqualTo(State.DONE);
        assertThat(State.ofTask(DUE, DUE.plusSeconds(1), DUE.plusSeconds(60))).isEqualTo(State.DONE_LATE);
    }

    @Test
    void an_extension_in_time_makes_a_late_task_open_again() {
        Instant now = DUE.plusSeconds(3600);

        assertThat(State.ofTask(DUE, null, now)).isEqualTo(State.LATE);
        assertThat(State.ofTask(VietnamTime.endOf(DAY.plusDays(30)), null, now)).isEqualTo(State.OPEN);
    }

    @Test
    void what_has_no_deadline_is_never_late() {
        assertThat(State.ofTask(null, null, DUE)).isEqualTo(State.OPEN);
        assertThat(State.ofTask(null, DUE, DUE)).isEqualTo(State.DONE);
    }

    @Test
    void a_step_that_was_not_opened_in_time_is_late_if_the_plan_expects_it() {
        assertThat(State.ofNothing(DUE, DUE)).isEqualTo(State.NOT_OPEN);
        assertThat(State.ofNothing(DUE, DUE.plusSeconds(1))).isEqualTo(State.LATE);
        assertThat(State.ofNothing(null, DUE.plusSeconds(1))).isEqualTo(State.NOT_OPEN);
    }

    @Test
    void a_step_is_as_urgent_as_its_most_urgent_open_task() {
        assertThat(State.ofStep(List.of(State.DONE, State.OPEN, State.LATE, State.SOON)))
                .isEqualTo(State.LATE);
        assertThat(State.ofStep(List.of(State.DONE_LATE, State.OPEN))).isEqualTo(State.OPEN);
        assertThat(State.ofStep(List.of(State.DONE, State.DONE_LATE))).isEqualTo(State.DONE_LATE);
        assertThat(State.ofStep(List.of(State.DONE, State.DONE))).isEqualTo(State.DONE);
        assertThat(State.ofStep(List.of())).isEqualTo(State.NOT_OPEN);
    }

    @Property
    void an_open_task_only_becomes_more_urgent_as_time_goes_by(
            @ForAll @LongRange(min = -90, max = 90) long hours, @ForAll @LongRange(min = 0, max = 2000) long later) {
        List<State> order = List.of(State.OPEN, State.SOON, State.LATE);
        Instant now = DUE.plusSeconds(hours * 3600);

        State before = State.ofTask(DUE, null, now);
        State after = State.ofTask(DUE, null, now.plusSeconds(later * 3600));

        assertThat(order.indexOf(after)).isGreaterThanOrEqualTo(order.indexOf(before));
    }
}
