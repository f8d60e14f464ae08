package vn.parindex.holiday;

import java.time.LocalDate;
import java.util.Map;
import vn.parindex.source.Cell;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** A weekend day that is worked, as the file writes it. */
record MadeUpDayDraft(Cell<LocalDate> day, Cell<LocalDate> insteadOf, Cell<String> source) {

    static MadeUpDayDraft read(YamlMap block) {
        var draft = new MadeUpDayDraft(
                block.value("day", ScalarType.DATE),
                block.value("instead_of", ScalarType.DATE),
                block.value("source", ScalarType.CODE));
        block.refuseOtherKeys();
        return draft;
    }

    MadeUpDay build(Map<String, String> sources) {
        return new MadeUpDay(day.get(), insteadOf.get(), sources.get(source.get()));
    }
}
