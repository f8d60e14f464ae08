package vn.parindex.source;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A value of a file together with its place. Empty when the file leaves it out or when it could not be understood;
 * the latter has been reported already, so that checks simply skip it.
 */
public record Cell<T>(Place place, Optional<T> value) {

    public static <T> Cell<T> of(Place place, T value) {
        return new Cell<>(place, Optional.of(value));
    }

    public static <T> Cell<T> empty(Place place) {
        return new Cell<>(place, Optional.empty());
    }

    public boolean isKnown() {
        return value.isPresent();
    }

    /** The value, where the checks have made sure that there is one. */
    public T get() {
        return value.orElseThrow();
    }

    public T orElse(T other) {
        return value.orElse(other);
    }

    public void ifKnown(Consumer<T> action) {
        value.ifPresent(action);
    }

    public <R> Cell<R> map(Function<T, R> mapping) {
        return new Cell<>(place, value.map(mapping));
    }
}
