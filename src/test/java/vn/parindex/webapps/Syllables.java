package vn.parindex.webapps;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a written syllable of Vietnamese looks like: an initial, a vowel of one to three letters, a final. Hardly any
 * English word of more than three letters passes.
 */
public final class Syllables {

    private static final Pattern SYLLABLE = Pattern.compile(
            "(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?" + "([aeiouy]{1,3})(ng|nh|ch|[cmnpt])?");

    /** English words that are built like a Vietnamese syllable without a mark, and mean nothing as one. */
    private static final Pattern ENGLISH =
            Pattern.compile("on|or|set|get|due|not|put|map|let|it|at|pin|hit|the|then|them|top|tip|run|ok|out|by|no");

    private Syllables() {}

    public static boolean couldBeVietnamese(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (ENGLISH.matcher(lower).matches()) {
            return false;
        }
        String letters = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.chars().noneMatch(Character::isLetter)
                || letters.replaceAll("\\d", "").length() == 1
                || SYLLABLE.matcher(letters).matches();
    }
}
