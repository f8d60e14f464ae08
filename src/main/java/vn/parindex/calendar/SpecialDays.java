package vn.parindex.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Days that are not what the week makes them.
 *
 * @param off holidays, days off in lieu, days whose work was moved to another
 * @param worked Saturdays and Sundays on which public bodies work ("ngày làm bù")
 */
public record SpecialDays(Set<LocalDate> off, Set<LocalDate> worked) {

    public static final SpecialDays NONE = new SpecialDays(Set.of(), Set.of());

    public SpecialDays {
        off = Collections.unmodifiableSet(new TreeSet<>(off));
        worked = Collections.unmodifiableSet(new TreeSet<>(worked));
        if (!Collections.disjoint(off, worked)) {
            throw new IllegalArgumentException("a day cannot be off and worked: " + off + ", " + worked);
        }
    }

    public static SpecialDays off(Set<LocalDate> days) {
        return new SpecialDays(days, Set.of());
    }

    /** These days, except where the others say something else. */
    public SpecialDays changedBy(SpecialDays others) {
        return new SpecialDays(
                union(minus(off, others.worked), others.off), union(minus(worked, others.off), others.worked));
    }

    public SpecialDays plusDays(long days) {
        return new SpecialDays(moved(off, days), moved(worked, days));
    }

    private static Set<LocalDate> union(Set<LocalDate> some, Set<LocalDate> more) {
        var all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    private static Set<LocalDate> minus(Set<LocalDate> some, Set<LocalDate> others) {
        var left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static Set<LocalDate> moved(Set<LocalDate> some, long days) {
        return some.stream().map(day -> day.plusDays(days)).collect(Collectors.toSet());
    }
}
