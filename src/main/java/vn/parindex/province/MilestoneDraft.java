package vn.parindex.province;

import vn.parindex.calendar.Deadline;
import vn.parindex.source.Cell;
import vn.parindex.source.Problems;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** A milestone as the file writes it. */
record MilestoneDraft(
        Cell<String> code, Cell<String> name, Cell<String> item, Cell<String> where, Cell<Deadline> deadline) {

    static MilestoneDraft read(YamlMap block, Problems problems) {
        var draft = new MilestoneDraft(
                block.value("code", ScalarType.CODE),
                block.value("name", ScalarType.TEXT),
                block.value("item", AssignmentDraft.ITEM),
                block.value("where", ScalarType.TEXT),
                new DeadlineReader(problems).read(block));
        block.refuseOtherKeys();
        return draft;
    }

    ProvinceMilestone build() {
        return new ProvinceMilestone(code.get(), name.get(), item.get(), where.get(), deadline.get());
    }
}
