package vn.parindex.survey.ballot;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Base 32 as Douglas Crockford wrote it down for people who read and type: digits and capital letters without I, L, O
 * and U. Read back, small letters count as capitals, I and L as 1, O as 0; hyphens and spaces are ignored.
 */
final class Crockford {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

    /** By symbol: codes are read by the million. */
    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int i = 0; i < SYMBOLS.length(); i++) {
            VALUES[SYMBOLS.charAt(i)] = (byte) i;
        }
    }

    private Crockford() {}

    /** A number as so many symbols. */
    static String write(BigInteger number, int symbols) {
        var text = new StringBuilder();
        for (int i = symbols - 1; i >= 0; i--) {
            text.append(SYMBOLS.charAt(number.shiftRight(i * BITS).intValue() & SYMBOLS.length() - 1));
        }
        return text.toString();
    }

    /** A number of at most 63 bits as so many symbols. */
    static String write(long number, int symbols) {
        byte[] text = new byte[symbols];
        long rest = number;
        for (int i = symbols - 1; i >= 0; i--) {
            text[i] = (byte) SYMBOLS.charAt((int) rest & SYMBOLS.length() - 1);
            rest >>>= BITS;
        }
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    static BigInteger read(String symbols) {
        BigInteger number = BigInteger.ZERO;
        for (char symbol : symbols.toCharArray()) {
            number = number.shiftLeft(BITS).or(BigInteger.valueOf(SYMBOLS.indexOf(symbol)));
        }
        return number;
    }

    /** At most twelve symbols as a number. */
    static long bits(String symbols) {
        long bits = 0;
        for (int i = 0; i < symbols.length(); i++) {
            bits = bits << BITS | value(symbols.charAt(i));
        }
        return bits;
    }

    /** The symbols that somebody meant; empty if there is something else among them or it is not as long as it must be. */
    static Optional<String> meant(String typed, int length) {
        // whatever is longer than this with its hyphens is no code
        if (typed.length() > 4 * length) {
            return Optional.empty();
        }
        var meant = new StringBuilder(typed.length());
        for (char character : typed.toCharArray()) {
            char symbol = symbol(character);
            if (value(symbol) >= 0) {
                meant.append(symbol);
            } else if (symbol != '-' && !Character.isWhitespace(symbol)) {
                return Optional.empty();
            }
        }
        return meant.length() == length ? Optional.of(meant.toString()) : Optional.empty();
    }

    /** Of a symbol; -1 if it is none. */
    private static int value(char symbol) {
        return symbol < VALUES.length ? VALUES[symbol] : -1;
    }

    private static char symbol(char typed) {
        return switch (typed) {
            case 'i', 'I', 'l', 'L' -> '1';
            case 'o', 'O' -> '0';
            // only these: of other alphabets, no letter is meant
            default -> typed >= 'a' && typed <= 'z' ? (char) (typed - 'a' + 'A') : typed;
        };
    }

    /** The symbol that makes the text valid: Luhn's formula modulo 32, which finds every wrong symbol. */
    static char check(String symbols) {
        int sum = 0;
        int factor = 2;
        for (int i = symbols.length() - 1; i >= 0; i--) {
            int addend = factor * value(symbols.charAt(i));
            sum += addend / SYMBOLS.length() + addend % SYMBOLS.length();
            factor = 3 - factor;
        }
        return SYMBOLS.charAt((SYMBOLS.length() - sum % SYMBOLS.length()) % SYMBOLS.length());
    }
}
