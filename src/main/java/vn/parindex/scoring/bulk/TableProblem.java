package vn.parindex.scoring.bulk;

import java.io.Serializable;

/**
 * What keeps a table from being scored.
 *
 * @param unit name of the unit
 * @param leaf code of the leaf; null if it is about the unit as a whole
 * @param problem in Vietnamese, the same text as for a single unit
 */
public record TableProblem(String unit, String leaf, String problem) implements Serializable {

    /** {@code Sở Tư pháp, 1.2: Thiếu “…”} */
    @Override
    public String toString() {
        return leaf == null ? "%s: %s".formatted(unit, problem) : "%s, %s: %s".formatted(unit, leaf, problem);
    }
}
