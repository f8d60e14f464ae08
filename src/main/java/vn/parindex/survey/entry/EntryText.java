package vn.parindex.survey.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as people write them: whatever their case, spacing and composition of letters. */
final class EntryText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private EntryText() {}

    static String plain(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }

    /** As {@link #plain}, with one sign between words. */
    static String heading(String text) {
        return plain(text).replace(' ', '_');
    }
}
