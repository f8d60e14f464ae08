package vn.parindex.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The units that people can belong to: those of the plans that were loaded.
 *
 * @param names by codes
 * @param withHead codes of those whose head has tasks of their own
 */
public record KnownUnits(Map<String, String> names, Set<String> withHead) {

    public KnownUnits {
        names = Map.copyOf(names);
        withHead = Set.copyOf(withHead);
    }

    /** The code of a unit that is named by its code or its name, whatever the case and spacing. */
    Optional<String> code(String text) {
        String wanted = key(text);
        return names.entrySet().stream()
                .filter(unit ->
                        unit.getKey().equals(wanted) || key(unit.getValue()).equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.forLanguageTag("vi"))
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
