package vn.parindex.province;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.source.Cell;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** The set for rehearsals as the file writes it. */
record RehearsalDraft(Cell<String> criteriaSet, Map<Cell<String>, List<Cell<String>>> criteria, Cell<String> note) {

    static RehearsalDraft read(YamlMap block) {
        var draft = new RehearsalDraft(
                block.value("criteria_set", ScalarType.CODE),
                block.map("criteria")
                        .map(codes -> codes.valuesByKey(ScalarType.CRITERION_CODE))
                        .orElse(Map.of()),
                block.value("note", ScalarType.TEXT));
        block.refuseOtherKeys();
        return draft;
    }

    RehearsalSet build() {
        var codes = new LinkedHashMap<String, List<String>>();
        criteria.forEach((code, others) -> codes.put(code.get(), Drafts.values(others)));
        return new RehearsalSet(criteriaSet.get(), codes, note.get());
    }
}
