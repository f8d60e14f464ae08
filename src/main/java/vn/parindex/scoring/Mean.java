package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * A mean that is rounded once.
 *
 * @param sum of all figures, exact
 * @param count of figures, above 0
 */
public record Mean(BigDecimal sum, int count, RoundingPolicy rounding) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public Mean {
        if (count <= 0) {
            throw new IllegalArgumentException("Không có số liệu nào để tính trung bình.");
        }
    }

    /** The mean of what there is: a figure that is missing in a year is left out of it, not taken for 0. */
    public static Mean of(Collection<BigDecimal> figures, RoundingPolicy rounding) {
        return new Mean(figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add), figures.size(), rounding);
    }

    public BigDecimal value() {
        return rounding.ratio(sum, BigDecimal.valueOf(count));
    }

    /**
     * Whether the exact mean lies in the middle of two printable figures. Tables that were rounded from longer figures,
     * or by another rule, may print the other of the two.
     */
    public boolean isTie() {
        BigDecimal units = sum.multiply(TWO).movePointRight(rounding.scale());
        BigDecimal[] doubled = units.divideAndRemainder(BigDecimal.valueOf(count));
        return doubled[1].signum() == 0 && doubled[0].toBigInteger().testBit(0);
    }

    /** One Vietnamese sentence. */
    public String explanation() {
        BigDecimal divisor = BigDecimal.valueOf(count);
        String division = "Trung bình của %d số: %s ÷ %d".formatted(count, VietnameseNumber.of(sum), count);
        String shown = VietnameseNumber.asRounded(value());
        if (isTie()) {
            BigDecimal exact = sum.divide(divisor);
            BigDecimal half = BigDecimal.valueOf(5, rounding.scale() + 1);
            return "%s = %s, nằm đúng giữa %s và %s, làm tròn thành %s"
                    .formatted(
                            division,
                            VietnameseNumber.of(exact),
                            VietnameseNumber.asRounded(exact.subtract(half).setScale(rounding.scale())),
                            VietnameseNumber.asRounded(exact.add(half).setScale(rounding.scale())),
                            shown);
        }
        boolean exact = value().multiply(divisor).compareTo(sum) == 0;
        return "%s %s %s".formatted(division, exact ? "=" : "≈", shown);
    }
}
