package vn.parindex.scoretable;

import vn.parindex.source.Place;

/**
 * Something that readers of a table should know and that is no mistake of its author.
 *
 * @param message in Vietnamese
 */
public record Note(Place place, String message) {

    @Override
    public String toString() {
        return "%s: ghi chú: %s".formatted(place, message);
    }
}
