package vn.parindex.results;

import java.util.List;

/** A result that cannot be computed yet; says of each unit what is missing, in Vietnamese. */
public final class IncompleteResult extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> missing;

    IncompleteResult(List<String> missing) {
        super(String.join("\n", missing));
        this.missing = List.copyOf(missing);
    }

    public List<String> missing() {
        return missing;
    }
}
