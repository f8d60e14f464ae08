package vn.parindex.criteria;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts of cells as people leave them: with spaces that cannot be seen, in any case, with accents in two forms. */
final class SheetText {

    /** Spaces of every kind, and marks without width that come along when text is copied from a web page. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B-\\u200D\\u2060\\uFEFF]+");

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern SPACES_WITHIN_LINE = Pattern.compile("[\\t\\p{Zs}]+");

    private SheetText() {}

    /** What is meant, for comparing headers and words. */
    static String key(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The text without what cannot be seen; its lines stay. */
    static String clean(String text) {
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        return SPACES_WITHIN_LINE.matcher(visible).replaceAll(" ").strip();
    }
}
