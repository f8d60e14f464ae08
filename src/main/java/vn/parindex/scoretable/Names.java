package vn.parindex.scoretable;

import java.text.Normalizer;

/** When two spellings of a name are the same name. */
final class Names {

    private Names() {}

    /** Diacritics composed, white space of any kind and length one space: programs and people differ in both. */
    static String normalized(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char character = composed.charAt(i);
            boolean odd = character != ' ' && (Character.isWhitespace(character) || Character.isSpaceChar(character));
            if (odd || character == ' ' && i + 1 < composed.length() && composed.charAt(i + 1) == ' ') {
                return composed.replaceAll("[\\s\\p{Z}]+", " ");
            }
        }
        return composed;
    }
}
