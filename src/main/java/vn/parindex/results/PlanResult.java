package vn.parindex.results;

import java.util.List;

/**
 * The result of a plan.
 *
 * @param notices what every reader must be told: sample criteria sets, simulated figures
 * @param units by group in the plan's order, then by rank, then by unit code
 * @param withoutResult names of the units whose assessment was stopped
 */
public record PlanResult(
        String planId,
        String title,
        int year,
        List<String> notices,
        List<UnitResult> units,
        List<String> withoutResult) {

    public PlanResult {
        notices = List.copyOf(notices);
        units = List.copyOf(units);
        withoutResult = List.copyOf(withoutResult);
    }

    /** Codes of the groups in order. */
    public List<String> groups() {
        return units.stream().map(UnitResult::group).distinct().toList();
    }

    /** Units of a group in rank order. */
    public List<UnitResult> of(String group) {
        return units.stream().filter(u -> u.group().equals(group)).toList();
    }

    /** Ballots collected about all units. */
    public int ballots() {
        return units.stream().mapToInt(UnitResult::ballots).sum();
    }
}
