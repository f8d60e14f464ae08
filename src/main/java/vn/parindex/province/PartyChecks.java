package vn.parindex.province;

import java.util.List;
import vn.parindex.plan.UnitDraft;
import vn.parindex.source.Problems;

/** Units, their groups, and everybody who is referred to. */
final class PartyChecks {

    private final ProvincePlanDraft plan;
    private final PartyReferences references;
    private final Problems problems;

    PartyChecks(ProvincePlanDraft plan, PartyReferences references, Problems problems) {
        this.plan = plan;
        this.references = references;
        this.problems = problems;
    }

    void run() {
        problems.refuseRepeated(
                "Mã cơ quan, đơn vị", plan.units().stream().map(UnitDraft::code).toList());
        problems.refuseRepeated(
                "Mã nhóm đơn vị",
                plan.groups().stream().map(ProvincePlanDraft.GroupDraft::code).toList());
        plan.units().forEach(unit -> unit.checkCode(problems));
        plan.units().forEach(unit -> references.group(unit.group()));
        plan.groups().forEach(this::countIsAsExpected);
        List.of(plan.issuer(), plan.interiorDepartment()).forEach(references::unit);
        plan.assignments().forEach(assignment -> references.unit(assignment.lead()));
        plan.parties().forEach(references::party);
    }

    private void countIsAsExpected(ProvincePlanDraft.GroupDraft group) {
        if (!group.code().isKnown() || !group.expectedUnits().isKnown()) {
            return;
        }
        var count = plan.units().stream()
                .filter(unit -> unit.group().value().equals(group.code().value()))
                .count();
        if (count != group.expectedUnits().get()) {
            problems.error(
                    group.expectedUnits().place(),
                    "Nhóm “%s” ghi %d đơn vị nhưng mục “units” có %d đơn vị thuộc nhóm; bổ sung, bỏ bớt đơn vị"
                            + " hoặc sửa số này.",
                    group.code().get(),
                    group.expectedUnits().get(),
                    count);
        }
    }
}
