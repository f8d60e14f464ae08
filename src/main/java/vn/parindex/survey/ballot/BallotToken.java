package vn.parindex.survey.ballot;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/** 128 random bits that give the right to answer once. Whoever knows them may; its text for logs does not say them. */
public final class BallotToken {

    private static final int BYTES = 16;
    private static final int SYMBOLS = 26;

    private final byte[] bytes;

    private BallotToken(byte[] bytes) {
        this.bytes = bytes;
    }

    public static BallotToken random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new BallotToken(bytes);
    }

    /** The token of an address or typed by hand; empty if it cannot be one. */
    public static Optional<BallotToken> parse(String text) {
        return Crockford.meant(text, SYMBOLS)
                .map(Crockford::read)
                .filter(number -> number.bitLength() <= BYTES * Byte.SIZE)
                .map(BallotToken::of);
    }

    private static BallotToken of(BigInteger number) {
        byte[] bytes = new byte[BYTES];
        // two's complement: one byte more where the first bit is set
        byte[] digits = number.toByteArray();
        int length = Math.min(digits.length, BYTES);
        System.arraycopy(digits, digits.length - length, bytes, BYTES - length, length);
        return new BallotToken(bytes);
    }

    /** As it stands in the address on the sheet: 26 capital letters and digits. */
    public String text() {
        return Crockford.write(new BigInteger(1, bytes), SYMBOLS);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BallotToken token && MessageDigest.isEqual(bytes, token.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "BallotToken";
    }
}
