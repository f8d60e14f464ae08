package vn.parindex.scoring.bulk;

import java.util.Optional;

/**
 * A number as facts may state it: at most 15 digits before the point and 10 after it.
 *
 * @param unscaled of so many decimals
 */
record PlainNumber(long unscaled, int decimals) {

    private static final int INTEGER_DIGITS = 15;
    private static final int DECIMALS = 10;
    private static final int DIGITS_OF_LONG = 18;

    /** Whether facts may state it; what is larger than any sum here is not for columns either. */
    static boolean isPlain(long unscaled, int decimals) {
        if (decimals < 0 || decimals > DECIMALS || unscaled < -Rounding.LARGEST || unscaled > Rounding.LARGEST) {
            return false;
        }
        return decimals + INTEGER_DIGITS > DIGITS_OF_LONG
                || Math.abs(unscaled) < Scaled.powerOfTen(decimals + INTEGER_DIGITS);
    }

    /** Empty also for some numbers that facts may state but that are too long for a column. */
    static Optional<PlainNumber> parse(String text) {
        int sign = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int before = (point < 0 ? text.length() : point) - sign;
        int after = point < 0 ? 0 : text.length() - point - 1;
        if (before < 1 || before > INTEGER_DIGITS || point >= 0 && after < 1 || before + after > DIGITS_OF_LONG) {
            return Optional.empty();
        }
        long unscaled = 0;
        for (int i = sign; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (i == point) {
                continue;
            }
            if (digit < '0' || digit > '9') {
                return Optional.empty();
            }
            unscaled = unscaled * 10 + (digit - '0');
        }
        return Optional.of(new PlainNumber(sign == 1 ? -unscaled : unscaled, after));
    }
}
