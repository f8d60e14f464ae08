package vn.parindex.web.province;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which items of the annex a visitor wants to see. */
public enum ItemFilter {
    ALL("tat-ca", role -> true),
    LEAD("chu-tri", role -> role == ItemRole.LEAD),
    TAKES_PART("phoi-hop", role -> role == ItemRole.COORDINATING || role == ItemRole.CONCERNED);

    private final String word;
    private final Predicate<ItemRole> roles;

    ItemFilter(String word, Predicate<ItemRole> roles) {
        this.word = word;
        this.roles = roles;
    }

    /** As the address has it; whatever else stands there means all. */
    static ItemFilter of(String word) {
        return Stream.of(values())
                .filter(filter -> filter.word.equals(word))
                .findFirst()
                .orElse(ALL);
    }

    public String word() {
        return word;
    }

    boolean shows(ItemRole role) {
        return roles.test(role);
    }
}
