package vn.parindex.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.source.Cell;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** The index of an earlier year as the file writes it. */
record PreviousIndexDraft(Cell<Integer> year, Cell<String> source, Map<Cell<String>, Cell<BigDecimal>> units) {

    static PreviousIndexDraft read(YamlMap block) {
        var draft = new PreviousIndexDraft(
                block.value("year", ScalarType.INTEGER),
                block.value("source", ScalarType.TEXT),
                block.map("units")
                        .map(units -> units.valueByKey(ScalarType.PERCENT))
                        .orElse(Map.of()));
        block.refuseOtherKeys();
        return draft;
    }

    PreviousIndex build() {
        var indexByUnit = new LinkedHashMap<String, BigDecimal>();
        units.forEach((unit, index) -> indexByUnit.put(unit.get(), index.get()));
        return new PreviousIndex(year.get(), source.get(), indexByUnit);
    }
}
