package vn.parindex.holiday;

import java.util.List;
import java.util.Map;
import vn.parindex.source.Cell;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** A year as the file writes it. */
record YearDraft(Cell<Integer> year, List<HolidayDraft> holidays, List<MadeUpDayDraft> madeUp) {

    static YearDraft read(YamlMap block) {
        var draft = new YearDraft(
                block.value("year", ScalarType.INTEGER),
                block.maps("days_off").stream().map(HolidayDraft::read).toList(),
                block.has("made_up")
                        ? block.maps("made_up").stream()
                                .map(MadeUpDayDraft::read)
                                .toList()
                        : List.of());
        block.refuseOtherKeys();
        return draft;
    }

    OfficialYear build(Map<String, String> sources) {
        return new OfficialYear(
                year.get(),
                holidays.stream().map(holiday -> holiday.build(sources)).toList(),
                madeUp.stream().map(day -> day.build(sources)).toList());
    }
}
