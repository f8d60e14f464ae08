package vn.parindex.source;

/** White space as people and word processors leave it in files, the non-breaking and the invisible kinds included. */
final class Whitespace {

    private Whitespace() {}

    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isSpace(char character) {
        return character <= ' '
                || character >= '\u0080'
                        && (Character.isSpaceChar(character)
                                || Character.isWhitespace(character)
                                || character == '\u200b' // zero width space
                                || character == '\ufeff'); // byte order mark inside a text
    }
}
