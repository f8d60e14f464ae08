package vn.parindex.results;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.scoring.Target;
import vn.parindex.scoring.Trend;

/**
 * A result beside the year before and what the plan wanted. Whatever is not known is left out.
 *
 * @param source where the figures of the earlier year come from, Vietnamese; null if there are none
 * @param trends by code of the unit
 * @param targets by code of the unit
 */
public record Comparison(String source, Map<String, Trend> trends, Map<String, Target> targets) {

    public static final Comparison NONE = new Comparison(null, Map.of(), Map.of());

    public Comparison {
        trends = Map.copyOf(trends);
        targets = Map.copyOf(targets);
    }

    public Optional<Trend> trend(UnitResult unit) {
        return Optional.ofNullable(trends.get(unit.unitCode()));
    }

    public Optional<Target> target(UnitResult unit) {
        return Optional.ofNullable(targets.get(unit.unitCode()));
    }

    /** Vietnamese sentences; empty if there is nothing to compare with. */
    public String explanation(UnitResult unit) {
        return Stream.concat(
                        trend(unit).map(Trend::explanation).stream(), target(unit).map(Target::explanation).stream())
                .collect(Collectors.joining("; "));
    }

    public boolean isEmpty() {
        return trends.isEmpty() && targets.isEmpty();
    }
}
