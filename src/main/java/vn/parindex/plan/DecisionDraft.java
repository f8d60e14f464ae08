package vn.parindex.plan;

import java.time.LocalDate;
import java.util.List;
import vn.parindex.source.Cell;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** The plan's document as the file writes it. */
record DecisionDraft(Cell<String> number, Cell<LocalDate> date) {

    static DecisionDraft read(YamlMap block) {
        var draft = new DecisionDraft(block.value("number", ScalarType.TEXT), block.value("date", ScalarType.DATE));
        block.refuseOtherKeys();
        return draft;
    }

    Decision build(List<String> basis) {
        return new Decision(number.get(), date.get(), basis);
    }
}
