package vn.parindex.province;

import vn.parindex.scoring.CriteriaSet;

/**
 * What a year of the province's index runs on.
 *
 * @param set the plan's own, or the one that it is rehearsed on
 */
public record ProvinceYear(ProvincePlan plan, CriteriaSet set) {

    /** Whether the set is not the plan's own, so that its figures mean nothing outside a rehearsal. */
    public boolean isRehearsalOnly() {
        return !set.id().equals(plan.criteriaSet());
    }

    public AssignmentMatrix matrix() {
        return AssignmentMatrix.of(plan, set);
    }

    ProvinceYear shifted(long days) {
        return new ProvinceYear(plan.shifted(days), set);
    }
}
