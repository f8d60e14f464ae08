package vn.parindex.criteria;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.CriteriaSetDraft.IssuedDraft;
import vn.parindex.source.Block;
import vn.parindex.source.Cell;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.ScalarType;

/** The frame of a set as its file writes it. */
record FrameDraft(
        Place complete,
        Cell<String> id,
        Cell<Integer> version,
        Cell<String> title,
        Optional<IssuedDraft> issued,
        Cell<String> notice,
        List<Cell<String>> appliesTo,
        List<Entry> entries) {

    record Entry(Cell<String> code, Cell<String> name) {

        static Entry read(Block block) {
            var entry =
                    new Entry(block.value("code", ScalarType.CRITERION_CODE), block.optional("name", ScalarType.TEXT));
            block.refuseOtherKeys();
            return entry;
        }
    }

    /** Whether the file says of itself that it is not complete; whoever reads it says what is wrong with the word. */
    static boolean isFrame(Block root) {
        return root.optional("complete", ScalarType.TEXT).orElse("true").equals("false");
    }

    static FrameDraft read(Block root) {
        // a frame says of these what a set says, for readers of the file; they are checked once the annex is there
        root.optional("source", ScalarType.TEXT);
        root.optional("official", ScalarType.FLAG);
        root.optional("complete", ScalarType.FLAG);
        var draft = new FrameDraft(
                root.placeOf("complete"),
                root.value("id", ScalarType.CODE),
                root.value("version", ScalarType.INTEGER),
                root.value("title", ScalarType.TEXT),
                root.map("issued").map(IssuedDraft::read),
                root.value("notice", ScalarType.TEXT),
                root.optionalValues("applies_to", ScalarType.CODE),
                root.maps("criteria").stream().map(Entry::read).toList());
        root.refuseOtherKeys();
        return draft;
    }

    void check(Problems problems) {
        problems.refuseRepeated("Mã tiêu chí", entries.stream().map(Entry::code).toList());
        var codes = new HashSet<String>();
        entries.forEach(entry -> entry.code().ifKnown(codes::add));
        entries.forEach(entry -> entry.code().ifKnown(code -> {
            if (code.contains(".") && !codes.contains(code.substring(0, code.lastIndexOf('.')))) {
                problems.error(
                        entry.code().place(), "Tiêu chí %s không có tiêu chí cấp trên; bổ sung hoặc sửa mã.", code);
            }
        }));
    }

    CriteriaFrame build() {
        return new CriteriaFrame(
                id.get(),
                version.get(),
                title.get(),
                issued.orElseThrow().build(),
                notice.get(),
                appliesTo.stream().map(Cell::get).toList(),
                entries.stream()
                        .map(entry -> new CriteriaFrame.Entry(
                                entry.code().get(), entry.name().orElse(null)))
                        .toList());
    }
}
