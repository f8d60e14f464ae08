package vn.parindex.web.province;

import java.util.List;

/**
 * The documents of a criterion or an item, and what the visitor may do about them.
 *
 * @param address of the page that shows them
 * @param list oldest first; what was replaced or withdrawn stays in it
 * @param mayAdd whether the visitor may cite another
 */
public record ShownDocuments(String address, List<ShownDocument> list, boolean mayAdd) {

    public ShownDocuments {
        list = List.copyOf(list);
    }
}
