package vn.parindex.plan;

import java.util.List;
import vn.parindex.source.Cell;
import vn.parindex.source.Problems;

/** Units, their groups, and the bodies that have a part of their own in the year. */
final class UnitChecks {

    private final PlanDraft plan;
    private final References references;
    private final Problems problems;

    UnitChecks(PlanDraft plan, References references, Problems problems) {
        this.plan = plan;
        this.references = references;
        this.problems = problems;
    }

    void run() {
        problems.refuseRepeated(
                "Mã cơ quan, đơn vị", plan.units().stream().map(UnitDraft::code).toList());
        problems.refuseRepeated(
                "Mã nhóm đơn vị",
                plan.groups().stream().map(UnitGroupDraft::code).toList());
        plan.units().forEach(unit -> unit.checkCode(problems));
        plan.units().forEach(unit -> references.group(unit.group()));
        plan.groups().forEach(this::countIsAsExpected);
        plan.actors().units().forEach(references::unit);
        supportTeamIsNotEvaluated(plan.actors().supportTeam());
        List.of(plan.actors().explanationWorkingDays(), plan.actors().decisionWorkingDays())
                .forEach(this::atLeastOneDay);
    }

    private void countIsAsExpected(UnitGroupDraft group) {
        if (!group.code().isKnown() || !group.expectedUnits().isKnown()) {
            return;
        }
        var count = plan.unitsOf(group.code().get()).count();
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

    private void supportTeamIsNotEvaluated(Cell<String> team) {
        plan.units().stream()
                .filter(unit -> team.isKnown() && unit.code().value().equals(team.value()))
                .filter(unit -> unit.group().isKnown())
                .forEach(unit -> problems.error(
                        team.place(),
                        "“%s” được đánh giá trong nhóm “%s” nên không thể thẩm định thay khi một đơn vị phải tự"
                                + " thẩm định mình; chọn cơ quan không được đánh giá.",
                        team.get(),
                        unit.group().get()));
    }

    private void atLeastOneDay(Cell<Integer> days) {
        days.ifKnown(count -> {
            if (count < 1) {
                problems.error(days.place(), "Thời hạn phải từ 1 ngày làm việc trở lên; đang ghi %d.", count);
            }
        });
    }
}
