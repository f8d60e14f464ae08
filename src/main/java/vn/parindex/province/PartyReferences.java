package vn.parindex.province;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.plan.UnitDraft;
import vn.parindex.source.Cell;
import vn.parindex.source.Problems;

/** The units, groups and items that a file declares, and the complaint when something else is referred to. */
final class PartyReferences {

    private final Set<String> units;
    private final Set<String> groups;
    private final Set<String> items;
    private final Problems problems;

    PartyReferences(ProvincePlanDraft plan, Problems problems) {
        this.units = known(plan.units().stream().map(UnitDraft::code));
        this.groups = known(plan.groups().stream().map(ProvincePlanDraft.GroupDraft::code));
        this.items = known(plan.assignments().stream().map(AssignmentDraft::item));
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

    void item(Cell<String> reference) {
        reference.ifKnown(item -> {
            if (!items.contains(item)) {
                problems.error(
                        reference.place(),
                        "Không có mục “%s” trong “assignments”; sửa số mục hoặc bổ sung mục này.",
                        item);
            }
        });
    }

    void party(Cell<String> reference) {
        reference.ifKnown(code -> {
            var party = Party.of(code);
            if (party instanceof Party.Group group) {
                group(reference.map(text -> group.group()));
            } else if (party instanceof Party.Single) {
                unit(reference);
            }
        });
    }
}
