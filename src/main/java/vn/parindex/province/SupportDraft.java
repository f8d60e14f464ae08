package vn.parindex.province;

import java.util.List;
import vn.parindex.source.Cell;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** A task beside the annex as the file writes it. */
record SupportDraft(Cell<String> where, List<Cell<String>> parties, Cell<String> task) {

    static SupportDraft read(YamlMap block) {
        var draft = new SupportDraft(
                block.value("where", ScalarType.TEXT),
                block.values("parties", ScalarType.TEXT),
                block.value("task", ScalarType.TEXT));
        block.refuseOtherKeys();
        return draft;
    }

    Support build() {
        return new Support(where.get(), Drafts.parties(parties), task.get());
    }
}
