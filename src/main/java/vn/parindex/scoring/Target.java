package vn.parindex.scoring;

import java.math.BigDecimal;

/**
 * How far a figure is from its target; both in the same unit.
 *
 * @param unit what they are counted in, such as {@code điểm} or {@code %}
 */
public record Target(BigDecimal target, BigDecimal reached, String unit) {

    /** What is missing; 0 once the target is reached. */
    public BigDecimal distance() {
        return target.subtract(reached).max(BigDecimal.ZERO);
    }

    public boolean isReached() {
        return distance().signum() == 0;
    }

    /** One Vietnamese sentence. */
    public String explanation() {
        String figures = "%s/%s %s".formatted(VietnameseNumber.of(reached), VietnameseNumber.of(target), unit);
        return isReached()
                ? "Đạt mục tiêu (%s)".formatted(figures)
                : "Còn thiếu %s %s so với mục tiêu (%s)".formatted(VietnameseNumber.of(distance()), unit, figures);
    }
}
