package vn.parindex.scoring.bulk;

import java.math.BigDecimal;

/**
 * A percentage to compare quotients with.
 *
 * @param figure in its own last place
 * @param hundred 100 in that place
 */
record Percent(long figure, long hundred) {

    /** @throws ArithmeticException if it does not fit */
    static Percent of(BigDecimal percent) {
        int decimals = Scaled.decimals(percent);
        return new Percent(Scaled.exact(percent, decimals), Scaled.powerOfTen(decimals + 2));
    }

    /** What part and whole are multiplied by, at most. */
    long largest() {
        return Math.max(figure, hundred);
    }

    /** Whether part ÷ whole is at least this. */
    boolean reachedBy(long part, long whole) {
        return part * hundred >= figure * whole;
    }
}
