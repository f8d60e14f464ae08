package vn.parindex.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Repeated measurements of one thing. */
final class Series {

    private final String name;
    private final Callable<?> work;
    private final List<Long> nanos = new ArrayList<>();
    private Object last;

    Series(String name, Callable<?> work) {
        this.name = name;
        this.work = work;
    }

    void warmUp(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            last = work.call();
        }
    }

    void measure(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            // kept, so that nothing of it can be left out
            last = work.call();
            nanos.add(System.nanoTime() - start);
        }
    }

    int runs() {
        return nanos.size();
    }

    double medianMillis() {
        return millis(0.5);
    }

    double millis(double quantile) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get((int) Math.round(quantile * (sorted.size() - 1))) / 1e6;
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %d |",
                name,
                shown(medianMillis()),
                shown(millis(0)),
                shown(millis(0.25)),
                shown(millis(0.75)),
                shown(millis(1)),
                runs());
    }

    static String shown(double millis) {
        return String.format(Locale.ROOT, millis < 0.1 ? "%.4f" : millis < 100 ? "%.2f" : "%.0f", millis);
    }
}
