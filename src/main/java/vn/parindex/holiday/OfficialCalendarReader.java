package vn.parindex.holiday;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.source.Cell;
import vn.parindex.source.Loaded;
import vn.parindex.source.Problems;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlFile;
import vn.parindex.source.YamlMap;

/** Reads a file of official days off and checks it; all problems are reported with their line and column. */
public final class OfficialCalendarReader {

    /** A file as it is written. */
    private record Draft(Cell<String> title, Map<Cell<String>, Cell<String>> sources, List<YearDraft> years) {

        static Draft read(YamlMap root) {
            var draft = new Draft(
                    root.value("title", ScalarType.TEXT),
                    root.map("sources")
                            .map(block -> block.valueByKey(ScalarType.TEXT))
                            .orElse(Map.of()),
                    root.maps("years").stream().map(YearDraft::read).toList());
            root.refuseOtherKeys();
            return draft;
        }

        Map<String, String> knownSources() {
            var texts = new HashMap<String, String>();
            sources.forEach((code, text) -> texts.put(code.get(), text.orElse("")));
            return texts;
        }

        OfficialCalendar build() {
            return new OfficialCalendar(
                    title.get(),
                    years.stream().map(year -> year.build(knownSources())).toList());
        }
    }

    /** @param fileName what problems call the file */
    public Loaded<OfficialCalendar> read(String fileName, String text) {
        var problems = new Problems();
        var draft = new YamlFile(fileName, problems).parse(text).map(Draft::read);
        draft.ifPresent(file -> {
            problems.refuseRepeated(
                    "Năm", file.years().stream().map(YearDraft::year).toList());
            var checks = new YearChecks(file.knownSources().keySet(), problems);
            file.years().forEach(checks::run);
        });
        return problems.load(() -> draft.orElseThrow().build());
    }
}
