package vn.parindex.province;

import java.util.List;
import vn.parindex.calendar.Deadline;
import vn.parindex.source.Cell;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** An item of the annex as the file writes it. */
record AssignmentDraft(
        Place place,
        Cell<String> item,
        Cell<AssignmentKind> kind,
        Cell<String> title,
        List<Cell<String>> details,
        List<Cell<String>> criteria,
        Cell<String> lead,
        List<Cell<String>> coordinating,
        Cell<Deadline> deadline) {

    static final ScalarType<String> ITEM =
            ScalarType.word("số mục của phụ lục, ví dụ 1.1, II.1 hoặc IV", "(\\d{1,2}|[IVX]{1,5})(\\.\\d{1,2}){0,3}");

    private static final ScalarType<AssignmentKind> KIND = ScalarType.oneOf(AssignmentKind.BY_CODE);

    static AssignmentDraft read(YamlMap block, Problems problems) {
        var draft = new AssignmentDraft(
                block.place(),
                block.value("item", ITEM),
                block.value("kind", KIND),
                block.value("title", ScalarType.TEXT),
                block.optionalValues("details", ScalarType.TEXT),
                block.optionalValues("criteria", ScalarType.CRITERION_CODE),
                block.value("lead", ScalarType.CODE),
                block.optionalValues("coordinating", ScalarType.TEXT),
                new DeadlineReader(problems).read(block));
        block.refuseOtherKeys();
        return draft;
    }

    boolean isOf(AssignmentKind wanted) {
        return kind.orElse(null) == wanted;
    }

    Assignment build() {
        return new Assignment(
                item.get(),
                kind.get(),
                title.get(),
                Drafts.values(details),
                Drafts.values(criteria),
                lead.get(),
                Drafts.parties(coordinating),
                deadline.get());
    }
}
