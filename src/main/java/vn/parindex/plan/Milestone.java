package vn.parindex.plan;

import java.time.LocalDate;
import java.util.List;
import vn.parindex.calendar.Period;

/**
 * One step of the plan's table: what is due when, and who answers for it.
 *
 * @param code what the process models call the step
 * @param leads codes of the units in charge, groups expanded
 * @param coordinating codes of the units that take part, groups expanded
 */
public record Milestone(
        int step, String code, String name, Period period, List<String> leads, List<String> coordinating) {

    public Milestone {
        leads = List.copyOf(leads);
        coordinating = List.copyOf(coordinating);
    }

    Milestone until(LocalDate end) {
        return new Milestone(step, code, name, new Period(period.start(), end), leads, coordinating);
    }

    Milestone shifted(long days) {
        return new Milestone(step, code, name, period.plusDays(days), leads, coordinating);
    }
}
