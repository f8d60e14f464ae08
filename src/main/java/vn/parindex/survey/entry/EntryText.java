package vn.parindex.survey.entry;

import java.text.Normalizer;
import java.util.Locale;

/** Names as people write them: whatever their case, spacing and composition of letters. */
final class EntryText {

    private EntryText() {}

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    /** As {@link #plain}, with one sign between words. */
    static String heading(String text) {
        return plain(text).replace(' ', '_');
    }
}
