package vn.parindex.calendar;

import java.util.Objects;

/**
 * What a plan knows of days off: the official calendar, which every plan shares, and what the plan itself adds to it or
 * states otherwise.
 */
public record PlanCalendar(SpecialDays official, SpecialDays own) {

    public PlanCalendar {
        Objects.requireNonNull(official, "official");
        Objects.requireNonNull(own, "own");
    }

    public WorkingCalendar working() {
        return new WorkingCalendar(official.changedBy(own));
    }

    /** The plan's own days move with the plan; holidays stay where they are. */
    public PlanCalendar plusDays(long days) {
        return new PlanCalendar(official, own.plusDays(days));
    }
}
