package vn.parindex.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.assessment.Standing;

/**
 * What the board needs of a plan, of whichever kind.
 *
 * @param interior code of the unit that runs the year
 * @param units codes of the units that have a row, in order of the plan
 * @param names of all units by their codes
 * @param leads codes of the leading units by number of the item, of a plan of the province
 * @param standings how far the units are that are assessed; empty in a plan of the province
 * @param appraisers codes of the units that may appraise others; empty in a plan of the province
 */
record BoardPlan(
        String id,
        String title,
        int year,
        Step.Year kind,
        String interior,
        List<String> units,
        Map<String, String> names,
        Map<String, String> leads,
        List<Mark> marks,
        Map<String, Standing> standings,
        List<String> appraisers) {

    private static final String HEAD = ".lanhdao";

    BoardPlan {
        units = List.copyOf(units);
        names = new LinkedHashMap<>(names);
        leads = Map.copyOf(leads);
        marks = List.copyOf(marks);
        standings = Map.copyOf(standings);
        appraisers = List.copyOf(appraisers);
    }

    /**
     * A milestone on the line of the year.
     *
     * @param step number in the plan; 0 where it has none
     * @param start null where the plan states only an end
     */
    record Mark(String code, int step, String name, LocalDate start, LocalDate end, Instant due) {}

    Optional<Mark> mark(String code) {
        return marks.stream().filter(mark -> mark.code().equals(code)).findFirst();
    }

    /** The unit of a group: a head's group is that of the unit. */
    static String unitOf(String group) {
        return group.endsWith(HEAD) ? group.substring(0, group.length() - HEAD.length()) : group;
    }

    /** Vietnamese; the code of a unit that nobody knows. */
    String nameOf(String group) {
        String unit = names.getOrDefault(unitOf(group), unitOf(group));
        return group.endsWith(HEAD) ? "Lãnh đạo " + unit : unit;
    }

    /** When a step has to be done by the plan; null if the plan does not say. */
    Instant due(Step step) {
        return step.milestone().flatMap(this::mark).map(Mark::due).orElse(null);
    }
}
