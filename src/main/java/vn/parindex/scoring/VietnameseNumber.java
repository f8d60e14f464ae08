package vn.parindex.scoring;

import java.math.BigDecimal;

/**
 * Decimals as Vietnamese readers expect them: with a comma. Thousands are not grouped, because a dot in a figure next
 * to criterion codes such as 1.2 invites misreading.
 */
public final class VietnameseNumber {

    private VietnameseNumber() {}

    /** Without trailing zeros: {@code 1.50} becomes {@code 1,5}. */
    public static String of(BigDecimal value) {
        return of(value, 0);
    }

    /** Without trailing zeros, but with at least so many decimals: {@code 0.9} with 2 becomes {@code 0,90}. */
    public static String of(BigDecimal value, int atLeastDecimals) {
        BigDecimal stripped = value.stripTrailingZeros();
        return withComma(stripped.setScale(Math.max(stripped.scale(), atLeastDecimals)));
    }

    /** Exactly as the value is scaled, for columns of rounded figures: {@code 86.40} becomes {@code 86,40}. */
    public static String asRounded(BigDecimal value) {
        return withComma(value);
    }

    /** {@code 90} becomes {@code 90 %}. */
    public static String percent(BigDecimal value) {
        return of(value) + " %";
    }

    private static String withComma(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }
}
