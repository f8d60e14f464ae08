package vn.parindex.province;

import java.util.List;
import java.util.Optional;
import vn.parindex.source.Cell;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** The surveys as the file writes them. */
record SurveyDraft(List<GroupDraft> groups, Cell<String> preferred, Optional<SipasDraft> sipas) {

    record GroupDraft(
            Cell<String> code,
            Cell<String> name,
            Cell<Integer> expected,
            List<Cell<String>> parties,
            Cell<String> note) {

        static GroupDraft read(YamlMap block) {
            var draft = new GroupDraft(
                    block.value("code", ScalarType.CODE),
                    block.value("name", ScalarType.TEXT),
                    block.value("expected", ScalarType.INTEGER),
                    block.values("parties", ScalarType.TEXT),
                    block.value("note", ScalarType.TEXT));
            block.refuseOtherKeys();
            return draft;
        }

        SurveyGroup build() {
            return new SurveyGroup(code.get(), name.get(), expected.get(), Drafts.parties(parties), note.get());
        }
    }

    record SipasDraft(List<Cell<String>> units, Cell<String> respondents) {

        static SipasDraft read(YamlMap block) {
            var draft = new SipasDraft(
                    block.optionalValues("units", ScalarType.CODE), block.value("respondents", ScalarType.TEXT));
            block.refuseOtherKeys();
            return draft;
        }

        Sipas build() {
            return new Sipas(Drafts.values(units), respondents.get());
        }
    }

    static SurveyDraft read(YamlMap root) {
        return new SurveyDraft(
                root.maps("survey_groups").stream().map(GroupDraft::read).toList(),
                root.has("deduplication")
                        ? root.map("deduplication").map(SurveyDraft::preferred).orElse(Cell.empty(root.place()))
                        : Cell.empty(root.place()),
                root.map("sipas").map(SipasDraft::read));
    }

    private static Cell<String> preferred(YamlMap block) {
        var preferred = block.value("prefer", ScalarType.CODE);
        block.refuseOtherKeys();
        return preferred;
    }

    SurveyPlan build() {
        return new SurveyPlan(
                groups.stream().map(GroupDraft::build).toList(),
                preferred.value(),
                sipas.orElseThrow().build());
    }
}
