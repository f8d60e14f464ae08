package vn.parindex.scoring.bulk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.scoring.Rule;

/** What kernels ask about a leaf and its columns. */
record LeafFrame(Leaves leaves, int leaf, LeafFacts facts) {

    Rule rule() {
        return leaves.get(leaf).rule();
    }

    /** In the last place of the set. */
    long maximum() {
        return leaves.maximum(leaf);
    }

    BigDecimal exactMaximum() {
        return leaves.get(leaf).maximum();
    }

    /** Decimals of the set's figures. */
    int scale() {
        return leaves.scale();
    }

    /** Decimals of a fact's column. */
    int scaleOf(int fact) {
        return facts.columns().get(fact).scale();
    }

    /** Points that a rule states, in the last place of the set. */
    long rounded(BigDecimal points) {
        return leaves.scaled(leaves.set().rounding().round(points));
    }

    Rounding rounding() {
        return Rounding.of(policy().mode());
    }

    Rounding roundingOfNegative() {
        return Rounding.ofNegative(policy().mode());
    }

    /** The least cell of a fact's column that reaches a figure. */
    long reaching(int fact, BigDecimal figure) {
        return Scaled.exact(figure.setScale(scaleOf(fact), RoundingMode.CEILING), scaleOf(fact));
    }

    /** The largest cell of a fact's column that the fact may have. */
    long largest(int fact) {
        BigDecimal largest = facts.columns().get(fact).spec().maximum();
        return largest == null
                ? Long.MAX_VALUE
                : Scaled.exact(largest.setScale(scaleOf(fact), RoundingMode.FLOOR), scaleOf(fact));
    }

    /** What brings a fact to the same last place as another. */
    long factorBeside(int fact, int other) {
        return Scaled.powerOfTen(Math.max(0, scaleOf(other) - scaleOf(fact)));
    }

    private RoundingPolicy policy() {
        return leaves.set().rounding();
    }
}
