package vn.parindex.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact fraction and how it is printed: as a decimal where that is exact, as a fraction where it is not. */
record Quotient(BigDecimal numerator, BigDecimal denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_FACTOR = 4;
    private static final int LONGEST_PERCENT = 12;

    static Quotient ofPercent(BigDecimal percent) {
        return new Quotient(percent, HUNDRED);
    }

    int compareToPercent(BigDecimal percent) {
        return numerator.multiply(HUNDRED).compareTo(percent.multiply(denominator));
    }

    /** {@code = 90 %} or {@code ≈ 83,67 %}. */
    String equalsPercent(BigDecimal... thresholds) {
        BigDecimal shown = percentBeside(thresholds);
        boolean exact = compareToPercent(shown) == 0;
        return (exact ? "= " : "≈ ") + VietnameseNumber.percent(shown);
    }

    /** {@code 90 %}, or {@code khoảng 83,67 %} if that is not all of it. */
    String percent(BigDecimal... thresholds) {
        BigDecimal shown = percentBeside(thresholds);
        boolean exact = compareToPercent(shown) == 0;
        return (exact ? "" : "khoảng ") + VietnameseNumber.percent(shown);
    }

    /** What a maximum is multiplied by: {@code 0,90}, or {@code 41/49} where no short decimal is exact. */
    String factor() {
        BigDecimal decimal = numerator.divide(denominator, LONGEST_FACTOR, RoundingMode.DOWN);
        return decimal.multiply(denominator).compareTo(numerator) == 0 ? VietnameseNumber.of(decimal, 2) : fraction();
    }

    String fraction() {
        return VietnameseNumber.of(numerator) + "/" + VietnameseNumber.of(denominator);
    }

    /** Two decimals, or as many more as keep 69,996 % from being printed as the threshold of 70 % it misses. */
    private BigDecimal percentBeside(BigDecimal... thresholds) {
        for (int decimals = 2; decimals < LONGEST_PERCENT; decimals++) {
            BigDecimal shown = percentWith(decimals);
            if (sameSideOfAll(shown, thresholds)) {
                return shown;
            }
        }
        return percentWith(LONGEST_PERCENT);
    }

    private boolean sameSideOfAll(BigDecimal shown, BigDecimal... thresholds) {
        for (BigDecimal threshold : thresholds) {
            if (compareToPercent(threshold) != shown.compareTo(threshold)) {
                return false;
            }
        }
        return true;
    }

    private BigDecimal percentWith(int decimals) {
        return numerator.multiply(HUNDRED).divide(denominator, decimals, RoundingMode.HALF_UP);
    }
}
