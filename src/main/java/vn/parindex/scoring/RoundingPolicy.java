package vn.parindex.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How figures of a criteria set are rounded. A leaf is rounded once; sums are sums of rounded leaves.
 *
 * @param scale decimals of every printed figure, 2 or 3
 * @param mode half-up unless the set says otherwise
 */
public record RoundingPolicy(int scale, RoundingMode mode) {

    /** Two decimals, half-up: what the published tables use. */
    public static final RoundingPolicy DEFAULT = new RoundingPolicy(2, RoundingMode.HALF_UP);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public RoundingPolicy {
        Objects.requireNonNull(mode, "mode");
        if (scale < 2 || scale > 3) {
            throw new IllegalArgumentException(
                    "Số chữ số thập phân khi làm tròn là %d; chỉ được là 2 hoặc 3.".formatted(scale));
        }
        if (mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("Cách làm tròn phải là một cách làm tròn thực sự, ví dụ half-up.");
        }
    }

    public BigDecimal round(BigDecimal value) {
        return value.setScale(scale, mode);
    }

    /** The quotient with a single rounding, however long its decimals are. */
    public BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, scale, mode);
    }

    /** points ÷ maximum × 100, rounded once. */
    public BigDecimal percent(BigDecimal points, BigDecimal maximum) {
        return ratio(points.multiply(HUNDRED), maximum);
    }

    /** Whether the value can be printed under this policy without losing anything. */
    public boolean keeps(BigDecimal value) {
        return value.scale() <= scale || value.stripTrailingZeros().scale() <= scale;
    }
}
