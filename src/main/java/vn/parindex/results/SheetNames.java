package vn.parindex.results;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of the units' sheets: at most 31 characters, without what Excel refuses, each only once. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Map<String, String> byUnit = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    SheetNames(String... reserved) {
        for (String name : reserved) {
            taken.add(key(name));
        }
    }

    void add(UnitResult unit) {
        String name = shortened(safe(unit.unitName()), LONGEST);
        for (int i = 2; !taken.add(key(name)); i++) {
            String number = " (" + i + ")";
            name = shortened(safe(unit.unitName()), LONGEST - number.length()) + number;
        }
        byUnit.put(unit.unitCode(), name);
    }

    /** Empty for a unit that has no sheet. */
    Optional<String> of(UnitResult unit) {
        return Optional.ofNullable(byUnit.get(unit.unitCode()));
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
