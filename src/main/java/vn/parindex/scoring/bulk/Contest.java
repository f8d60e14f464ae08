package vn.parindex.scoring.bulk;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.scoring.Contender;

/** The figures that units are ranked by, in columns; {@link Contender} in many. */
final class Contest {

    private final Leaves leaves;
    private final Units units;
    private final long[] index;
    private final List<long[]> tieFigures;

    /** @param tieFigures a column per tie-breaker of the set; {@link Cell#NOT_APPLICABLE}, the least, comes last */
    Contest(Leaves leaves, Units units, long[] index, List<long[]> tieFigures) {
        this.leaves = leaves;
        this.units = units;
        this.index = index;
        this.tieFigures = tieFigures;
    }

    boolean equal(int one, int other) {
        return index[one] == index[other] && tieFigures.stream().allMatch(figures -> figures[one] == figures[other]);
    }

    /** Sorts a part of the units, which are in the order of their names, by rank. */
    void sort(int[] order, int start, int end) {
        // whole numbers with the index before the place by name: many times faster than objects
        int[] byName = Arrays.copyOfRange(order, start, end);
        long[] keys = new long[byName.length];
        for (int place = 0; place < keys.length; place++) {
            keys[place] = (-index[byName[place]] << Integer.SIZE) + place;
        }
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            order[start + i] = byName[(int) keys[i]];
        }
        if (!tieFigures.isEmpty()) {
            breakTies(order, start, end);
        }
    }

    private void breakTies(int[] order, int start, int end) {
        Comparator<Integer> byTieFigures = (one, other) -> 0;
        for (long[] figures : tieFigures) {
            byTieFigures = byTieFigures.thenComparing((one, other) -> Long.compare(figures[other], figures[one]));
        }
        int next;
        for (int first = start; first < end; first = next) {
            next = first + 1;
            while (next < end && index[order[next]] == index[order[first]]) {
                next++;
            }
            // stable, so that equals stay in the order of their names
            int[] sorted = Arrays.stream(order, first, next)
                    .boxed()
                    .sorted(byTieFigures)
                    .mapToInt(Integer::intValue)
                    .toArray();
            System.arraycopy(sorted, 0, order, first, sorted.length);
        }
    }

    Contender<String> contender(int unit) {
        List<Optional<BigDecimal>> figures = tieFigures.stream()
                .map(column -> Optional.of(column[unit]).filter(Cell::isFigure).map(leaves::decimal))
                .toList();
        return new Contender<>(units.name(unit), leaves.decimal(index[unit]), figures);
    }

    /** A part of the order, made one by one as it is asked for: an explanation looks at a few of thousands. */
    List<Contender<String>> contenders(int[] order, int start, int end) {
        return new AbstractList<>() {
            @Override
            public Contender<String> get(int i) {
                return contender(order[start + i]);
            }

            @Override
            public int size() {
                return end - start;
            }
        };
    }
}
