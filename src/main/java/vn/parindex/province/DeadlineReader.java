package vn.parindex.province;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.calendar.Deadline;
import vn.parindex.source.Cell;
import vn.parindex.source.Problems;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/**
 * The deadline of a block: {@code {before: day}}, {@code {by: day}}, {@code {during: {from: …, to: …}}} with or without
 * {@code on_letter}, or {@code {on_letter: words}}.
 */
final class DeadlineReader {

    private final Problems problems;

    DeadlineReader(Problems problems) {
        this.problems = problems;
    }

    /** @param owner the block that has the key "deadline" */
    Cell<Deadline> read(YamlMap owner) {
        return owner.map("deadline").map(this::deadline).orElse(Cell.empty(owner.placeOf("deadline")));
    }

    private Cell<Deadline> deadline(YamlMap block) {
        var before = block.optional("before", ScalarType.DATE);
        var by = block.optional("by", ScalarType.DATE);
        var letter = block.optional("on_letter", ScalarType.TEXT);
        var during = block.has("during")
                ? block.map("during").map(period -> during(period, letter)).orElse(Cell.empty(block.place()))
                : Cell.<Deadline>empty(block.place());
        block.refuseOtherKeys();
        if (!isOneKind(block)) {
            problems.error(
                    block.place(),
                    "Thời hạn phải ghi đúng một trong: before (trước ngày), by (chậm nhất ngày), during (trong thời gian),"
                            + " on_letter (khi có văn bản); riêng during có thể ghi kèm on_letter.");
            return Cell.empty(block.place());
        }
        return Stream.of(
                        before.<Deadline>map(Deadline.Before::new),
                        by.<Deadline>map(Deadline.By::new),
                        during,
                        block.has("during")
                                ? Cell.<Deadline>empty(block.place())
                                : letter.<Deadline>map(Deadline.OnLetter::new))
                .filter(Cell::isKnown)
                .findFirst()
                .map(deadline -> Cell.of(block.place(), deadline.get()))
                .orElse(Cell.empty(block.place()));
    }

    private static boolean isOneKind(YamlMap block) {
        var days = List.of("before", "by", "during").stream().filter(block::has).toList();
        return block.has("on_letter") ? days.isEmpty() || days.equals(List.of("during")) : days.size() == 1;
    }

    private Cell<Deadline> during(YamlMap block, Cell<String> letter) {
        var from = block.value("from", ScalarType.TEXT);
        var to = block.value("to", ScalarType.TEXT);
        block.refuseOtherKeys();
        // each alone first, so that a problem is reported where it is
        var start = parse(from, from, letter);
        var end = parse(to, to, letter);
        return start.isKnown() && end.isKnown() ? parse(from, to, letter) : Cell.empty(block.place());
    }

    private Cell<Deadline> parse(Cell<String> from, Cell<String> to, Cell<String> letter) {
        if (!from.isKnown() || !to.isKnown()) {
            return Cell.empty(to.place());
        }
        try {
            return Cell.of(to.place(), Deadline.during(from.get(), to.get(), letter.orElse(null)));
        } catch (IllegalArgumentException e) {
            problems.error(to.place(), "%s", e.getMessage());
            return Cell.empty(to.place());
        }
    }
}
