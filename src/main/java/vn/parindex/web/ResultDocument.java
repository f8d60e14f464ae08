package vn.parindex.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import vn.parindex.results.Comparison;
import vn.parindex.results.CriterionResult;
import vn.parindex.results.GroupFigures;
import vn.parindex.results.PlanResult;
import vn.parindex.results.UnitResult;
import vn.parindex.scoring.Mean;

/** A published result for programs: the same figures and sentences as on the pages and in the workbook. */
record ResultDocument(
        String plan, String title, int year, List<String> notices, List<Group> groups, List<String> withoutResult) {

    record Group(String code, String name, Figure mean, List<Field> fields, List<Unit> units) {}

    record Figure(BigDecimal value, String explanation) {

        static Figure of(Mean mean) {
            return new Figure(mean.value(), mean.explanation());
        }
    }

    /** @param percent of the maximum; null for a field of bonus and penalty points only */
    record Field(String code, String name, Figure mean, BigDecimal percent) {}

    /**
     * A unit.
     *
     * @param comparison with the year before and the target, Vietnamese; empty if there is nothing to compare with
     * @param criteria empty if the reader may not see them
     */
    record Unit(
            int rank,
            String code,
            String name,
            BigDecimal points,
            BigDecimal maxPoints,
            BigDecimal indexPercent,
            String className,
            String explanation,
            String comparison,
            List<Criterion> criteria) {}

    record Criterion(
            String code,
            String name,
            BigDecimal points,
            BigDecimal maxPoints,
            boolean applicable,
            String explanation) {}

    static ResultDocument of(PlanResult result, Comparison comparison, Predicate<UnitResult> detailed) {
        return new ResultDocument(
                result.planId(),
                result.title(),
                result.year(),
                result.notices(),
                GroupFigures.of(result).stream()
                        .map(group -> new Group(
                                group.code(),
                                group.name(),
                                Figure.of(group.index()),
                                group.fields().stream()
                                        .map(field -> new Field(
                                                field.code(),
                                                field.name(),
                                                Figure.of(field.points()),
                                                field.percent().orElse(null)))
                                        .toList(),
                                result.of(group.code()).stream()
                                        .map(unit -> unit(unit, comparison, detailed.test(unit)))
                                        .toList()))
                        .toList(),
                result.withoutResult());
    }

    private static Unit unit(UnitResult unit, Comparison comparison, boolean detailed) {
        return new Unit(
                unit.rank(),
                unit.unitCode(),
                unit.unitName(),
                unit.points(),
                unit.maximum(),
                unit.indexPercent(),
                unit.className(),
                unit.explanation(),
                comparison.explanation(unit),
                detailed
                        ? unit.criteria().stream()
                                .map(ResultDocument::criterion)
                                .toList()
                        : List.of());
    }

    private static Criterion criterion(CriterionResult criterion) {
        return new Criterion(
                criterion.code(),
                criterion.name(),
                criterion.points(),
                criterion.maximum(),
                criterion.applicable(),
                criterion.explanation());
    }
}
