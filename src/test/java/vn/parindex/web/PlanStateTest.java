package vn.parindex.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.parindex.plan.Milestone;
import vn.parindex.plan.Plan;
import vn.parindex.results.SampleResult;

class PlanStateTest {

    private final Plan plan = SampleResult.plan();

    @Test
    void stepsOverlap() {
        var state = PlanState.of(plan, LocalDate.of(2023, 10, 31), false, false);
        assertThat(state.current()).extracting(Milestone::step).containsExactly(4, 5, 6);
        assertThat(state.deadline()).contains(LocalDate.of(2023, 10, 31));
        assertThat(state.due()).extracting(Milestone::step).containsExactly(4, 6);
    }

    @Test
    void beforeTheFirstStepItsEndIsNext() {
        var state = PlanState.of(plan, LocalDate.of(2023, 4, 1), false, false);
        assertThat(state.current()).isEmpty();
        assertThat(state.due()).extracting(Milestone::step).containsExactly(1);
    }

    /** The last day of April 2024 is a holiday, and so is the day after. */
    @Test
    void aStepWhoseLastDayIsADayOffIsDueOnTheNextWorkingDay() {
        var state = PlanState.of(plan, LocalDate.of(2024, 5, 1), false, false);
        assertThat(state.deadline()).contains(LocalDate.of(2024, 5, 2));
        assertThat(state.due()).extracting(Milestone::code).containsExactly("publication");
    }

    @Test
    void afterTheLastNothingIsNext() {
        var state = PlanState.of(plan, LocalDate.of(2024, 5, 3), false, false);
        assertThat(state.current()).isEmpty();
        assertThat(state.deadline()).isEmpty();
        assertThat(state.due()).isEmpty();
    }
}
