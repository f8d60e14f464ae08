package vn.parindex.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what is wrong with one file, so that its author sees everything at once. */
public final class Problems {

    private record Found(Place place, Problem problem) {}

    private final List<Found> found = new ArrayList<>();

    public void error(Place place, String message, Object... arguments) {
        add(Severity.ERROR, place, message.formatted(arguments));
    }

    public void warning(Place place, String message, Object... arguments) {
        add(Severity.WARNING, place, message.formatted(arguments));
    }

    private void add(Severity severity, Place place, String message) {
        found.add(new Found(place, new Problem(severity, place.toString(), message)));
    }

    /** Refuses every value that stands in the list a second time. */
    public <T> void refuseRepeated(String what, List<Cell<T>> cells) {
        var seen = new HashSet<T>();
        for (var cell : cells) {
            cell.ifKnown(value -> {
                if (!seen.add(value)) {
                    error(cell.place(), "%s “%s” ghi hai lần; giữ lại một hoặc sửa mã.", what, value);
                }
            });
        }
    }

    public long errorCount() {
        return found.stream().filter(item -> item.problem().isError()).count();
    }

    /** Builds the value only when nothing is wrong: a builder may rely on everything having been checked. */
    public <T> Loaded<T> load(Supplier<T> value) {
        return new Loaded<>(errorCount() > 0 ? Optional.empty() : Optional.of(value.get()), inFileOrder());
    }

    private List<Problem> inFileOrder() {
        return found.stream()
                .sorted(Comparator.comparing(Found::place))
                .map(Found::problem)
                .toList();
    }
}
