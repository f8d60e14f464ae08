package vn.parindex.workflow.people;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** A password for a new account, to be handed over once and changed at the first login. */
final class InitialPassword {

    /** Without what looks alike on paper: 0 O, 1 l I. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz";

    private static final String CAPITALS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";
    private static final String ALL = LETTERS + CAPITALS + DIGITS;
    private static final int GROUPS = 4;
    private static final int LENGTH = 4;

    private static final RandomGenerator RANDOM = new SecureRandom();

    private InitialPassword() {}

    /** Sixteen characters in groups of four, with a letter, a capital and a digit in the first. */
    static String next() {
        var password = new StringBuilder()
                .append(of(CAPITALS))
                .append(of(LETTERS))
                .append(of(DIGITS))
                .append(of(ALL));
        for (int group = 1; group < GROUPS; group++) {
            password.append('-');
            for (int i = 0; i < LENGTH; i++) {
                password.append(of(ALL));
            }
        }
        return password.toString();
    }

    private static char of(String characters) {
        return characters.charAt(RANDOM.nextInt(characters.length()));
    }
}
