package vn.parindex.scoring.survey;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact number, so that means of means are rounded once, at the end. In lowest terms, the denominator above 0. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0, 1);

    Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a denominator must be above 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Fraction of(BigDecimal decimal) {
        BigDecimal whole = decimal.setScale(Math.max(decimal.scale(), 0));
        return new Fraction(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction over(Fraction divisor) {
        return times(new Fraction(divisor.denominator, divisor.numerator));
    }

    BigDecimal rounded(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    boolean is(BigDecimal decimal) {
        return compareTo(of(decimal)) == 0;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
