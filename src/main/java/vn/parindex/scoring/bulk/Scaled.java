package vn.parindex.scoring.bulk;

import java.math.BigDecimal;

/** Decimals as whole numbers of their last place: 1.35 at scale 2 is 135. */
final class Scaled {

    private static final long[] POWERS = new long[19];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private Scaled() {}

    /** @throws ArithmeticException if the value has more decimals or does not fit */
    static long exact(BigDecimal value, int scale) {
        return value.setScale(scale).unscaledValue().longValueExact();
    }

    static BigDecimal decimal(long unscaled, int scale) {
        return BigDecimal.valueOf(unscaled, scale);
    }

    /** @throws ArithmeticException if it does not fit */
    static long powerOfTen(int exponent) {
        if (exponent < 0 || exponent >= POWERS.length) {
            throw new ArithmeticException("10^%d does not fit".formatted(exponent));
        }
        return POWERS[exponent];
    }

    /** Decimals that the value needs, none below 0. */
    static int decimals(BigDecimal value) {
        return Math.max(0, value.stripTrailingZeros().scale());
    }

    /**
     * The value kept within bounds that are less than 2^63 apart from it. Without branches: facts fall on either side as
     * they please, and a processor that guesses wrong loses more than the arithmetic takes.
     */
    static long between(long least, long value, long most) {
        long above = value - most;
        long capped = most + (above & (above >> 63));
        long below = capped - least;
        return least + (below & ~(below >> 63));
    }
}
