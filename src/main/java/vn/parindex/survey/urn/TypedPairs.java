package vn.parindex.survey.urn;

import java.util.List;

/**
 * Sheets that are typed by two people.
 *
 * @param waiting sheets that only one has typed so far
 * @param different sheets that they typed differently, in order of their codes
 */
public record TypedPairs(List<TypedEntry> waiting, List<Pair> different) {

    /** One sheet as two people typed it. */
    public record Pair(TypedEntry first, TypedEntry second) {}

    public TypedPairs {
        waiting = List.copyOf(waiting);
        different = List.copyOf(different);
    }
}
