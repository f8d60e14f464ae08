package vn.parindex.province;

import vn.parindex.source.Cell;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** A doubtful place of the document as the file writes it. */
record ReadingDraft(Cell<String> where, Cell<String> read, Cell<String> taken, Cell<String> why) {

    static ReadingDraft read(YamlMap block) {
        var draft = new ReadingDraft(
                block.value("where", ScalarType.TEXT),
                block.value("read", ScalarType.TEXT),
                block.value("taken", ScalarType.TEXT),
                block.value("why", ScalarType.TEXT));
        block.refuseOtherKeys();
        return draft;
    }

    Reading build() {
        return new Reading(where.get(), read.get(), taken.get(), why.get());
    }
}
