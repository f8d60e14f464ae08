package vn.parindex.scoring.bulk;

import java.math.RoundingMode;

/**
 * Division of whole numbers with one rounding, by adding a share of the divisor first: half-up is
 * {@code (n + d/2) / d}. Exact for {@code 0 <= numerator <= LARGEST} and {@code 0 < divisor <= LARGEST}.
 */
record Rounding(int less, int shift, boolean even) {

    /** Numerator and divisor up to here cannot overflow while they are rounded. */
    static final long LARGEST = Long.MAX_VALUE >> 2;

    private static final int NOTHING = 63;

    /** @param mode any but {@link RoundingMode#UNNECESSARY} */
    static Rounding of(RoundingMode mode) {
        return switch (mode) {
            case UP, CEILING -> new Rounding(1, 0, false);
            case DOWN, FLOOR -> new Rounding(0, NOTHING, false);
            case HALF_UP -> new Rounding(0, 1, false);
            case HALF_DOWN -> new Rounding(1, 1, false);
            case HALF_EVEN -> new Rounding(0, 1, true);
            case UNNECESSARY -> throw new IllegalArgumentException("a mode that rounds");
        };
    }

    /** For the magnitude of figures that are not above 0. */
    static Rounding ofNegative(RoundingMode mode) {
        return switch (mode) {
            case CEILING -> of(RoundingMode.FLOOR);
            case FLOOR -> of(RoundingMode.CEILING);
            default -> of(mode);
        };
    }

    long divide(long numerator, long divisor) {
        long quotient = (numerator + ((divisor - less) >> shift)) / divisor;
        boolean downToEven = even && (quotient & 1) == 1 && 2 * (quotient * divisor - numerator) == divisor;
        return downToEven ? quotient - 1 : quotient;
    }
}
