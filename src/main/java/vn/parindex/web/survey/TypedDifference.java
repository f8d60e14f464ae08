package vn.parindex.web.survey;

import java.util.List;

/**
 * A sheet that two people typed differently.
 *
 * @param code as it is printed on the sheet
 * @param first id of the user who typed it first
 */
public record TypedDifference(String code, String first, String second, List<Line> lines) {

    /** One question, as both have it; empty for no answer. */
    public record Line(String question, String first, String second) {}

    public TypedDifference {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "TypedDifference";
    }
}
