package vn.parindex.province.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.plan.Unit;
import vn.parindex.province.ProvincePlan;

/** The units of a plan as they are now: those the plan names, and what became of the ones that were merged. */
public record Organisation(ProvincePlan plan, List<Succession> successions) {

    public Organisation {
        successions = List.copyOf(successions);
    }

    /** The unit that has the tasks of a unit now: itself, or its successor's successor. */
    public String current(String unit) {
        String current = unit;
        for (Optional<Succession> next = succession(current); next.isPresent(); next = succession(current)) {
            current = next.get().to();
        }
        return current;
    }

    /** How a unit was merged; empty if it was not. */
    public Optional<Succession> succession(String unit) {
        return successions.stream().filter(s -> s.from().equals(unit)).findFirst();
    }

    /** Whether the plan, or a merger, knows the code. */
    public boolean knows(String unit) {
        return plan.findUnit(unit).isPresent() || founded(unit).isPresent();
    }

    public boolean isMerged(String unit) {
        return succession(unit).isPresent();
    }

    /** The name of a unit, whether it still exists or not; its code if nobody knows it. */
    public String name(String unit) {
        return plan.findUnit(unit).map(Unit::name).or(() -> founded(unit)).orElse(unit);
    }

    /** Codes of all units that exist now, in the order of the plan, those founded since last. */
    public List<String> units() {
        var units = new ArrayList<String>();
        plan.units().forEach(unit -> units.add(unit.code()));
        successions.stream()
                .map(Succession::to)
                .filter(unit -> !units.contains(unit))
                .distinct()
                .forEach(units::add);
        units.removeIf(this::isMerged);
        return List.copyOf(units);
    }

    private Optional<String> founded(String unit) {
        return successions.stream()
                .filter(s -> s.to().equals(unit) && s.toName() != null)
                .map(Succession::toName)
                .findFirst();
    }
}
