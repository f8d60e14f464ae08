package vn.parindex.plan;

import java.math.BigInteger;
import java.util.stream.Collectors;
import vn.parindex.source.Cell;
import vn.parindex.source.Problems;

/** Ballots: each formula multiplies out, each group divides evenly over its units, and all add up. */
final class QuotaChecks {

    private final PlanDraft plan;
    private final References references;
    private final Problems problems;

    QuotaChecks(PlanDraft plan, References references, Problems problems) {
        this.plan = plan;
        this.references = references;
        this.problems = problems;
    }

    void run() {
        problems.refuseRepeated(
                "Mã nhóm đối tượng",
                plan.respondentGroups().stream().map(RespondentGroupDraft::code).toList());
        plan.respondentGroups().forEach(group -> {
            references.group(group.unitGroup());
            carriedBy(group.handsOut());
            handedOutByOthers(group.handsOut());
            carriedBy(group.collects());
            formulaMultipliesOut(group);
            everyUnitGetsItsShare(group);
        });
        allAddUp();
    }

    /** Who hands ballots out holds their links and codes. */
    private void handedOutByOthers(Cell<String> carrier) {
        if (RespondentGroup.EVALUATED_UNIT.equals(carrier.orElse(null))) {
            problems.warning(
                    carrier.place(),
                    "Cơ quan, đơn vị được đánh giá tự phát phiếu thì giữ đường dẫn và mã của phiếu về mình; nên giao cơ quan"
                            + " khác phát, hoặc bỏ mục “hands_out” để cơ quan nội vụ phát.");
        }
    }

    private void carriedBy(Cell<String> carrier) {
        if (!RespondentGroup.EVALUATED_UNIT.equals(carrier.orElse(null))) {
            references.unit(carrier);
        }
    }

    private void formulaMultipliesOut(RespondentGroupDraft group) {
        var counts = group.formula().stream()
                .map(RespondentGroupDraft.FactorDraft::count)
                .toList();
        if (counts.isEmpty()
                || !counts.stream().allMatch(Cell::isKnown)
                || !group.ballots().isKnown()) {
            return;
        }
        var product =
                counts.stream().map(Cell::get).map(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
        if (!product.equals(BigInteger.valueOf(group.ballots().get()))) {
            var formula = counts.stream().map(count -> count.get().toString()).collect(Collectors.joining(" x "));
            problems.error(
                    group.ballots().place(),
                    "Công thức %s = %d phiếu nhưng mục “ballots” ghi %d; sửa công thức hoặc số phiếu.",
                    formula,
                    product,
                    group.ballots().get());
        }
    }

    private void everyUnitGetsItsShare(RespondentGroupDraft group) {
        if (!group.perUnit().isKnown() || !group.ballots().isKnown()) {
            return;
        }
        plan.groups().stream()
                .filter(units -> units.code().isKnown()
                        && units.code().value().equals(group.unitGroup().value()))
                .findFirst()
                .ifPresent(units -> sharesMakeAll(group, unitCount(units)));
    }

    private void sharesMakeAll(RespondentGroupDraft group, long units) {
        if (group.perUnit().get() * units != group.ballots().get()) {
            problems.error(
                    group.perUnit().place(),
                    "%d phiếu mỗi đơn vị x %d đơn vị = %d phiếu nhưng mục “ballots” ghi %d; sửa một trong hai số.",
                    group.perUnit().get(),
                    units,
                    group.perUnit().get() * units,
                    group.ballots().get());
        }
    }

    /** The stated number where there is one: a unit missing from the list is reported once, not for every quota. */
    private long unitCount(UnitGroupDraft group) {
        return group.expectedUnits().map(Integer::longValue).value().orElseGet(() -> plan.unitsOf(
                        group.code().get())
                .count());
    }

    private void allAddUp() {
        var ballots = plan.respondentGroups().stream()
                .map(RespondentGroupDraft::ballots)
                .toList();
        if (!plan.expectedBallots().isKnown() || !ballots.stream().allMatch(Cell::isKnown)) {
            return;
        }
        var sum = ballots.stream().mapToLong(Cell::get).sum();
        if (sum != plan.expectedBallots().get()) {
            problems.error(
                    plan.expectedBallots().place(),
                    "Các nhóm đối tượng cộng lại là %d phiếu nhưng mục “expected_ballots” ghi %d; sửa số tổng hoặc số"
                            + " phiếu của từng nhóm.",
                    sum,
                    plan.expectedBallots().get());
        }
    }
}
