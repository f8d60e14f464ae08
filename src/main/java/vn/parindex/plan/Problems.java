package vn.parindex.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what is wrong with one file, so that its author sees everything at once. */
final class Problems {

    private record Found(Place place, Problem problem) {}

    private final List<Found> found = new ArrayList<>();

    void error(Place place, String message, Object... arguments) {
        add(Severity.ERROR, place, message.formatted(arguments));
    }

    void warning(Place place, String message, Object... arguments) {
        add(Severity.WARNING, place, message.formatted(arguments));
    }

    private void add(Severity severity, Place place, String message) {
        found.add(new Found(place, new Problem(severity, place.toString(), message)));
    }

    long errorCount() {
        return found.stream().filter(item -> item.problem().isError()).count();
    }

    /** Builds the value only when nothing is wrong: a builder may rely on everything having been checked. */
    <T> Loaded<T> load(Supplier<T> value) {
        return new Loaded<>(errorCount() > 0 ? Optional.empty() : Optional.of(value.get()), inFileOrder());
    }

    private List<Problem> inFileOrder() {
        return found.stream()
                .sorted(Comparator.comparing(Found::place))
                .map(Found::problem)
                .toList();
    }
}
