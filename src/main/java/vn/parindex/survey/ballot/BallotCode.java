package vn.parindex.survey.ballot;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;

/**
 * What is printed on a sheet for those who type it in: eleven random symbols and one that tells typing errors. It gives
 * the right to answer like the token of the same sheet, but only to staff who are logged in: it is short. Its text for
 * logs does not say it.
 */
public final class BallotCode {

    private static final int SYMBOLS = 12;
    private static final int RANDOM_BITS = 55;
    private static final int GROUP = 4;

    private final String symbols;

    private BallotCode(String symbols) {
        this.symbols = symbols;
    }

    public static BallotCode random(SecureRandom random) {
        String symbols = Crockford.write(new BigInteger(RANDOM_BITS, random), SYMBOLS - 1);
        return new BallotCode(symbols + Crockford.check(symbols));
    }

    /** The code that was typed; empty if it cannot be one, for example because of a typing error. */
    public static Optional<BallotCode> parse(String typed) {
        return Crockford.meant(typed, SYMBOLS)
                .filter(symbols -> symbols.charAt(SYMBOLS - 1) == Crockford.check(symbols.substring(0, SYMBOLS - 1)))
                .map(BallotCode::new);
    }

    /** As it is printed: "K7QM-3XRT-9PAB". */
    public String text() {
        return String.join(
                "-", symbols.substring(0, GROUP), symbols.substring(GROUP, 2 * GROUP), symbols.substring(2 * GROUP));
    }

    /** Its random bits: different for different codes. */
    public long bits() {
        return Crockford.bits(symbols.substring(0, SYMBOLS - 1));
    }

    /** The code of these bits. */
    public static BallotCode of(long bits) {
        String symbols = Crockford.write(bits, SYMBOLS - 1);
        return new BallotCode(symbols + Crockford.check(symbols));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BallotCode code && symbols.equals(code.symbols);
    }

    @Override
    public int hashCode() {
        return Objects.hash(symbols);
    }

    @Override
    public String toString() {
        return "BallotCode";
    }
}
