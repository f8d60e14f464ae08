package vn.parindex.province;

import java.util.List;
import vn.parindex.plan.Unit;

/** A plan with something changed that no file could say, or not so shortly. */
final class Variant {

    private Variant() {}

    static ProvincePlan assigning(ProvincePlan plan, List<Assignment> assignments) {
        return copy(plan, assignments, plan.acknowledged(), plan.units());
    }

    static ProvincePlan acknowledging(ProvincePlan plan, List<Acknowledgement> acknowledged) {
        return copy(plan, plan.assignments(), acknowledged, plan.units());
    }

    /** Only some of its units. */
    static ProvincePlan withUnits(ProvincePlan plan, List<String> codes) {
        return copy(
                plan,
                plan.assignments(),
                plan.acknowledged(),
                codes.stream().map(plan::unit).toList());
    }

    private static ProvincePlan copy(
            ProvincePlan plan, List<Assignment> assignments, List<Acknowledgement> acknowledged, List<Unit> units) {
        return new ProvincePlan(
                plan.id(),
                plan.title(),
                plan.province(),
                plan.year(),
                plan.decision(),
                plan.notes(),
                plan.readings(),
                plan.issuer(),
                plan.interiorDepartment(),
                plan.criteriaSet(),
                units,
                plan.groups(),
                plan.headings(),
                assignments,
                plan.survey(),
                plan.milestones(),
                plan.consolidationWorkingDays(),
                plan.support(),
                acknowledged,
                plan.rehearsal(),
                plan.planCalendar());
    }
}
