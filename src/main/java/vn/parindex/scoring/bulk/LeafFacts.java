package vn.parindex.scoring.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.scoring.Facts;

/**
 * The facts of one leaf over all units.
 *
 * @param columns in the order of the rule's facts
 * @param reasons why the leaf does not apply, by unit
 */
record LeafFacts(List<FactColumn> columns, Map<Integer, String> reasons) {

    long[][] cells() {
        return columns.stream().map(FactColumn::cells).toArray(long[][]::new);
    }

    boolean applies(int unit) {
        return columns.get(0).cells()[unit] != Cell.NOT_APPLICABLE;
    }

    Facts facts(int unit) {
        Map<String, String> stated = new HashMap<>();
        columns.forEach(column ->
                column.text(unit).ifPresent(text -> stated.put(column.spec().name(), text)));
        return new Facts(stated);
    }
}
