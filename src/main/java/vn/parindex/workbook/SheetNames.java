package vn.parindex.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of sheets that are called after units: at most 31 characters, without what Excel refuses, each only once. */
public final class SheetNames {

    private static final int LONGEST = 31;

    private final Map<String, String> byUnit = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param reserved names of the other sheets */
    public SheetNames(String... reserved) {
        for (String name : reserved) {
            taken.add(key(name));
        }
    }

    /**
     * Takes in a unit.
     *
     * @param code by which its sheet is asked for
     */
    public void add(String code, String unitName) {
        String name = shortened(safe(unitName), LONGEST);
        for (int i = 2; !taken.add(key(name)); i++) {
            String number = " (" + i + ")";
            name = shortened(safe(unitName), LONGEST - number.length()) + number;
        }
        byUnit.put(code, name);
    }

    /** Empty for a unit that has no sheet. */
    public Optional<String> of(String code) {
        return Optional.ofNullable(byUnit.get(code));
    }

    private static String safe(String name) {
        String cleaned = name.replaceAll("[\\\\/?*\\[\\]:\\p{Cntrl}]", " ")
                .replaceAll("^'+|'+$", "")
                .replaceAll("\\s+", " ")
                .strip();
        return cleaned.isEmpty() ? "Đơn vị" : cleaned;
    }

    /** Cut between words, so that what is left can still be read. */
    private static String shortened(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int space = name.lastIndexOf(' ', longest - 1);
        return name.substring(0, space > 0 ? space : longest - 1).replaceAll("[\\s,–-]+$", "") + "…";
    }

    /** Excel takes names that differ only in case for equal. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
