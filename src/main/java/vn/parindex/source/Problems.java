package vn.parindex.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Collects what is wrong with one file, so that its author sees everything at once. */
public final class Problems {

    private record Found(Place place, Problem problem) {}

    /** Who is told at once instead, where there may be more problems than memory; null while they are collected. */
    private final Consumer<Problem> reader;

    private final List<Found> found = new ArrayList<>();
    private long errors;

    public Problems() {
        this(null);
    }

    private Problems(Consumer<Problem> reader) {
        this.reader = reader;
    }

    /** Keeps nothing but the number of errors: problems are passed on as they are found, for files of any length. */
    public static Problems passedTo(Consumer<Problem> reader) {
        return new Problems(Objects.requireNonNull(reader));
    }

    public void error(Place place, String message, Object... arguments) {
        add(Severity.ERROR, place, message.formatted(arguments));
    }

    public void warning(Place place, String message, Object... arguments) {
        add(Severity.WARNING, place, message.formatted(arguments));
    }

    private void add(Severity severity, Place place, String message) {
        var problem = new Problem(severity, place.toString(), message);
        errors += problem.isError() ? 1 : 0;
        if (reader == null) {
            found.add(new Found(place, problem));
        } else {
            reader.accept(problem);
        }
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
        return errors;
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
