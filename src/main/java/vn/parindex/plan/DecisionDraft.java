package vn.parindex.plan;

import java.time.LocalDate;
import java.util.List;
import vn.parindex.source.Cell;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** The document of a plan of any kind as the file writes it. */
public record DecisionDraft(Cell<String> number, Cell<LocalDate> date) {

    public static DecisionDraft read(YamlMap block) {
        var draft = new DecisionDraft(block.value("number", ScalarType.TEXT), block.value("date", ScalarType.DATE));
        block.refuseOtherKeys();
        return draft;
    }

    public Decision build(List<String> basis) {
        return new Decision(number.get(), date.get(), basis);
    }
}
