package vn.parindex.plan;

import java.text.Normalizer;
import java.util.Locale;

/** A unit's code is its name without diacritics in kebab-case, so that people can guess it. */
public final class UnitCode {

    private UnitCode() {}

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd') // not a letter with a mark: normalization leaves it alone
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
