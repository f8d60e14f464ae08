package vn.parindex.web.province;

import java.util.List;
import vn.parindex.province.work.Organisation;
import vn.parindex.province.work.Paper;

/**
 * A merger that a plan's readers must know of.
 *
 * @param from name of the unit that is no more
 * @param to name of its successor
 */
public record ShownMerger(String from, String to, Paper decision) {

    static List<ShownMerger> of(Organisation units) {
        return units.successions().stream()
                .map(merger -> new ShownMerger(units.name(merger.from()), units.name(merger.to()), merger.decision()))
                .toList();
    }
}
