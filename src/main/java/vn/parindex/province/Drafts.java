package vn.parindex.province;

import java.util.List;
import java.util.function.Function;
import vn.parindex.source.Cell;
import vn.parindex.source.YamlMap;

/** What drafts of this module share. */
final class Drafts {

    private Drafts() {}

    static <T> List<T> values(List<Cell<T>> cells) {
        return cells.stream().map(Cell::get).toList();
    }

    static List<Party> parties(List<Cell<String>> cells) {
        return cells.stream().map(Cell::get).map(Party::of).toList();
    }

    /** The blocks of a list that a file may leave out. */
    static <T> List<T> optional(YamlMap owner, String key, Function<YamlMap, T> reader) {
        return owner.has(key) ? owner.maps(key).stream().map(reader).toList() : List.of();
    }
}
