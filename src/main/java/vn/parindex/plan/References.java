package vn.parindex.plan;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.source.Cell;
import vn.parindex.source.Problems;

/** The codes that a plan file declares, and the complaint when something else is referred to. */
final class References {

    private final Set<String> units;
    private final Set<String> groups;
    private final Problems problems;

    References(PlanDraft plan, Problems problems) {
        this.units = known(plan.units().stream().map(UnitDraft::code));
        this.groups = known(plan.groups().stream().map(UnitGroupDraft::code));
        this.problems = problems;
    }

    private static Set<String> known(Stream<Cell<String>> codes) {
        return codes.flatMap(code -> code.value().stream()).collect(Collectors.toSet());
    }

    void unit(Cell<String> reference) {
        reference.ifKnown(code -> {
            if (!units.contains(code)) {
                problems.error(
                        reference.place(),
                        "Không có cơ quan, đơn vị nào mang mã “%s”; khai báo trong mục “units” hoặc sửa mã.",
                        code);
            }
        });
    }

    void group(Cell<String> reference) {
        reference.ifKnown(code -> {
            if (!groups.contains(code)) {
                problems.error(
                        reference.place(),
                        "Không có nhóm đơn vị nào mang mã “%s”; khai báo trong mục “groups” hoặc sửa mã.",
                        code);
            }
        });
    }

    /** A unit, or a whole group written as "group:code". */
    void party(Cell<String> reference) {
        if (reference.orElse("").startsWith(MilestoneDraft.GROUP_PREFIX)) {
            group(reference.map(code -> code.substring(MilestoneDraft.GROUP_PREFIX.length())));
        } else {
            unit(reference);
        }
    }
}
