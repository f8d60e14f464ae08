package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What decides between units of equal index: the higher share of the maximum that applies. A unit to which nothing of
 * it applies comes last.
 */
public sealed interface TieBreaker {

    /** What readers call it, Vietnamese. */
    String describe(CriteriaSet set);

    /** The leaves that it looks at. */
    Stream<Criterion> leaves(CriteriaSet set);

    /** Points ÷ maximum × 100 of those leaves, rounded; empty if none applies to the unit. */
    default Optional<BigDecimal> figure(CriteriaSet set, Tally tally) {
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal maximum = BigDecimal.ZERO;
        for (Criterion leaf : leaves(set).toList()) {
            NodeScore score = tally.find(leaf.code()).orElseThrow();
            points = points.add(score.points());
            maximum = maximum.add(score.maximum());
        }
        return maximum.signum() == 0
                ? Optional.empty()
                : Optional.of(set.rounding().percent(points, maximum));
    }

    /** A field, criterion or sub-criterion. */
    record ByNode(String code) implements TieBreaker {
        public ByNode {
            Parameters.text("node", code);
        }

        @Override
        public String describe(CriteriaSet set) {
            return code + ". " + set.require(code).name();
        }

        @Override
        public Stream<Criterion> leaves(CriteriaSet set) {
            return set.require(code).leaves();
        }
    }

    /** The part that is scored in one way, such as the survey. */
    record ByBasis(Basis basis) implements TieBreaker {
        public ByBasis {
            Objects.requireNonNull(basis, "basis");
        }

        @Override
        public String describe(CriteriaSet set) {
            return switch (basis) {
                case SELF -> "điểm thẩm định";
                case SURVEY -> "điểm điều tra xã hội học";
                case EXTERNAL -> "điểm theo số liệu bên ngoài";
            };
        }

        @Override
        public Stream<Criterion> leaves(CriteriaSet set) {
            return set.leaves().stream().filter(leaf -> leaf.basis() == basis);
        }
    }
}
