package vn.parindex.source;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people type them, with a decimal comma or dot. Thousands are never grouped: 1.234 is less than two. */
final class DecimalText {

    /** More digits than any figure here has; keeps arithmetic with typed numbers cheap. */
    private static final int LONGEST = 40;

    private DecimalText() {}

    static Optional<BigDecimal> parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        int start = "+-\u2212".indexOf(text.charAt(0)) >= 0 ? 1 : 0; // the last is the minus sign of word processors
        int marks = 0;
        for (int i = start; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean mark = character == '.' || character == ',';
            if (mark && (++marks > 1 || i == start || i == text.length() - 1)
                    || !mark && (character < '0' || character > '9')) {
                return Optional.empty();
            }
        }
        if (start == text.length()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(',', '.').replace('\u2212', '-')));
    }
}
