package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit that is ranked.
 *
 * @param index the rounded index, percent
 * @param tieFigures what the set's tie-breakers come to for it, in their order; empty where nothing applies
 */
public record Contender<U>(U unit, BigDecimal index, List<Optional<BigDecimal>> tieFigures) {

    private static final Comparator<Optional<BigDecimal>> HIGHEST_FIRST = Comparator.comparing(
                    (Optional<BigDecimal> figure) -> figure.orElse(null),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();

    public Contender {
        Objects.requireNonNull(index, () -> "no index of " + unit);
        tieFigures = List.copyOf(tieFigures);
    }

    public static <U> Contender<U> of(U unit, CriteriaSet set, Tally tally) {
        return new Contender<>(
                unit,
                tally.indexPercent(),
                set.tieBreakers().stream()
                        .map(tieBreaker -> tieBreaker.figure(set, tally))
                        .toList());
    }

    /** Below 0 if this one ranks before the other, 0 if they share a rank. */
    int compareRank(Contender<?> other) {
        int byIndex = other.index.compareTo(index);
        return byIndex != 0
                ? byIndex
                : firstDifference(other)
                        .map(i -> HIGHEST_FIRST.compare(tieFigures.get(i), other.tieFigures.get(i)))
                        .orElse(0);
    }

    /** The tie-breaker that parts two units, if any does. */
    Optional<Integer> firstDifference(Contender<?> other) {
        for (int i = 0; i < tieFigures.size(); i++) {
            if (HIGHEST_FIRST.compare(tieFigures.get(i), other.tieFigures.get(i)) != 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
