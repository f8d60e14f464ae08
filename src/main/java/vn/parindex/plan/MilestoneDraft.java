package vn.parindex.plan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.parindex.calendar.Period;
import vn.parindex.source.Cell;
import vn.parindex.source.Problems;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** A milestone as the file writes it: leads may be units or whole groups ("group:so-nganh"). */
record MilestoneDraft(
        Cell<Integer> step,
        Cell<String> code,
        Cell<String> name,
        Cell<Period> period,
        List<Cell<String>> leads,
        List<Cell<String>> coordinating) {

    static final String GROUP_PREFIX = "group:";

    static MilestoneDraft read(YamlMap block, Problems problems) {
        var draft = new MilestoneDraft(
                block.value("step", ScalarType.INTEGER),
                block.value("code", ScalarType.CODE),
                block.value("name", ScalarType.TEXT),
                period(block.value("from", ScalarType.TEXT), block.value("to", ScalarType.TEXT), problems),
                block.values("lead", ScalarType.TEXT),
                block.optionalValues("coordinating", ScalarType.TEXT));
        block.refuseOtherKeys();
        return draft;
    }

    private static Cell<Period> period(Cell<String> from, Cell<String> to, Problems problems) {
        var start = parse(from, from, problems); // each alone first, so that a problem is reported where it is
        var end = parse(to, to, problems);
        return start.isKnown() && end.isKnown() ? parse(from, to, problems) : Cell.empty(from.place());
    }

    private static Cell<Period> parse(Cell<String> from, Cell<String> to, Problems problems) {
        if (!from.isKnown() || !to.isKnown()) {
            return Cell.empty(to.place());
        }
        try {
            return Cell.of(to.place(), Period.parse(from.get(), to.get()));
        } catch (IllegalArgumentException e) {
            problems.error(to.place(), "%s", e.getMessage());
            return Cell.empty(to.place());
        }
    }

    Milestone build(Function<String, Stream<String>> unitsOfGroup) {
        return new Milestone(
                step.get(),
                code.get(),
                name.get(),
                period.get(),
                expand(leads, unitsOfGroup),
                expand(coordinating, unitsOfGroup));
    }

    private static List<String> expand(List<Cell<String>> parties, Function<String, Stream<String>> unitsOfGroup) {
        return parties.stream()
                .map(Cell::get)
                .flatMap(party -> party.startsWith(GROUP_PREFIX)
                        ? unitsOfGroup.apply(party.substring(GROUP_PREFIX.length()))
                        : Stream.of(party))
                .distinct()
                .toList();
    }
}
