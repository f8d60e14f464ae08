package vn.parindex.web.province;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.parindex.province.Assignment;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Responsibilities;

/**
 * Who reads the pages of a plan of the province, or acts on them.
 *
 * @param units codes of the units of the plan that the user works for, as they are after mergers; empty for an auditor alone
 */
record Visitor(String user, List<String> units, Responsibilities now) {

    Visitor {
        units = List.copyOf(units);
    }

    /** Whether the user works for the department that runs the year. */
    boolean isInterior() {
        return units.contains(now.interior());
    }

    /** The user, acting for the Interior Department if of it. */
    Actor actor() {
        return new Actor(
                user, isInterior() ? now.interior() : units.stream().findFirst().orElse(""), null);
    }

    /** The user, acting for one of their units. */
    Optional<Actor> actor(String unit) {
        return units.contains(unit) ? Optional.of(new Actor(user, unit, null)) : Optional.empty();
    }

    /**
     * The user, acting for the unit that leads or takes part in items, if one of theirs does.
     *
     * @param due end of the items' deadline; null where there is none
     */
    Actor actor(List<Assignment> items, Instant due) {
        return units.stream()
                .map(unit -> new Actor(user, unit, due))
                .filter(actor -> now.takesPart(actor, items))
                .findFirst()
                .orElseGet(() -> new Actor(user, actor().unit(), due));
    }
}
