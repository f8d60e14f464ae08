package vn.parindex.holiday;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.source.Cell;
import vn.parindex.source.Place;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** Days off as the file writes them: one {@code day}, or {@code from} one {@code to} another. */
record HolidayDraft(
        Place place,
        Cell<LocalDate> from,
        Cell<LocalDate> to,
        Cell<String> name,
        Cell<String> source,
        Cell<Boolean> assumed,
        Cell<String> note) {

    static HolidayDraft read(YamlMap block) {
        boolean single = block.has("day");
        Cell<LocalDate> from = block.value(single ? "day" : "from", ScalarType.DATE);
        var draft = new HolidayDraft(
                block.place(),
                from,
                single ? from : block.value("to", ScalarType.DATE),
                block.value("name", ScalarType.TEXT),
                block.value("source", ScalarType.CODE),
                block.optional("assumed", ScalarType.FLAG),
                block.optional("note", ScalarType.TEXT));
        block.refuseOtherKeys();
        return draft;
    }

    boolean hasDays() {
        return from.isKnown() && to.isKnown() && !to.get().isBefore(from.get());
    }

    /** Each with the place where it is written. */
    Stream<Cell<LocalDate>> days() {
        return hasDays()
                ? from.get().datesUntil(to.get().plusDays(1)).map(day -> Cell.of(from.place(), day))
                : Stream.empty();
    }

    Holiday build(Map<String, String> sources) {
        return new Holiday(
                from.get(), to.get(), name.get(), sources.get(source.get()), assumed.orElse(false), note.orElse(null));
    }
}
