package vn.parindex.source;

import java.util.List;
import java.util.Optional;

/**
 * Values under keys, in whatever form a file writes them: lines "key: value", or the row of a table. What cannot be
 * understood is reported by the block in the words of its file; whoever reads a block calls {@link #refuseOtherKeys()}
 * last, so that the list of keys is written nowhere twice.
 */
public interface Block {

    Place place();

    /** Where the key stands, or the block itself when the key is missing. */
    Place placeOf(String key);

    boolean has(String key);

    /** A value that must be there. */
    <T> Cell<T> value(String key, ScalarType<T> type);

    /** A value that may be missing. */
    <T> Cell<T> optional(String key, ScalarType<T> type);

    /** A list that must have at least one value. */
    <T> List<Cell<T>> values(String key, ScalarType<T> type);

    <T> List<Cell<T>> optionalValues(String key, ScalarType<T> type);

    /** A block that must be there. */
    Optional<? extends Block> map(String key);

    /** A list that must have at least one block. */
    List<? extends Block> maps(String key);

    /** Reports what nobody asked for. */
    void refuseOtherKeys();
}
