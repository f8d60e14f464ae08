package vn.parindex.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.parindex.plan.Milestone;
import vn.parindex.plan.Plan;

/**
 * Where a plan stands on a day.
 *
 * @param current steps whose period contains the day
 * @param deadline the first end of a step that is not over yet; empty once all are
 * @param due the steps that end then
 * @param published whether the result is out
 * @param sample whether its dates were moved to try it out
 */
public record PlanState(
        Plan plan,
        List<Milestone> current,
        Optional<LocalDate> deadline,
        List<Milestone> due,
        boolean published,
        boolean sample) {

    public PlanState {
        current = List.copyOf(current);
        due = List.copyOf(due);
    }

    static PlanState of(Plan plan, LocalDate today, boolean published, boolean sample) {
        Optional<LocalDate> deadline = plan.milestones().stream()
                .map(plan::lastDayOf)
                .filter(end -> !end.isBefore(today))
                .min(LocalDate::compareTo);
        return new PlanState(
                plan,
                plan.milestones().stream()
                        .filter(milestone -> milestone.period().contains(today))
                        .toList(),
                deadline,
                plan.milestones().stream()
                        .filter(milestone -> deadline.equals(Optional.of(plan.lastDayOf(milestone))))
                        .toList(),
                published,
                sample);
    }
}
