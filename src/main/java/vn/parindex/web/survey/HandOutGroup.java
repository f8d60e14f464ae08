package vn.parindex.web.survey;

import java.util.stream.Collectors;
import vn.parindex.plan.Plan;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.plan.Unit;
import vn.parindex.survey.progress.Tally;

/**
 * A respondent group on the page of hand-out.
 *
 * @param latest the latest issue to it that the page knows
 */
public record HandOutGroup(
        RespondentGroup group, String formula, String handedBy, String collectedBy, Tally tally, long latest) {

    /** Ballots that the plan still expects to be issued. */
    public int left() {
        return Math.max(0, tally.expected() - tally.issued());
    }

    static HandOutGroup of(Plan plan, RespondentGroup group, Tally tally, long latest) {
        return new HandOutGroup(
                group, formula(group), names(plan, group, true), names(plan, group, false), tally, latest);
    }

    /** "3 người × 18 sở, ngành = 54 phiếu" */
    private static String formula(RespondentGroup group) {
        return group.formula().stream()
                        .map(factor -> factor.count() + " " + factor.label())
                        .collect(Collectors.joining(" × "))
                + " = %d phiếu".formatted(group.ballots());
    }

    private static String names(Plan plan, RespondentGroup group, boolean handing) {
        String code = handing ? group.handsOut() : group.collects();
        return code.equals(RespondentGroup.EVALUATED_UNIT)
                ? "cơ quan, đơn vị được đánh giá"
                : plan.findUnit(code).map(Unit::name).orElse(code);
    }
}
