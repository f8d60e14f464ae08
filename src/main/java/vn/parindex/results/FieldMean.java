package vn.parindex.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.scoring.Mean;
import vn.parindex.scoring.RoundingPolicy;

/**
 * The mean of one field over the units of a group to which it applies.
 *
 * @param points mean of the points
 * @param maximum mean of the maxima that apply
 */
public record FieldMean(String code, String name, Mean points, Mean maximum) {

    /** Points ÷ maximum × 100 over all those units, rounded once; empty for a field of bonus and penalty points only. */
    public Optional<BigDecimal> percent() {
        return maximum.sum().signum() == 0
                ? Optional.empty()
                : Optional.of(points.rounding().percent(points.sum(), maximum.sum()));
    }

    /** The fields in the order of the set. */
    static List<FieldMean> of(List<UnitResult> units, RoundingPolicy rounding) {
        Map<String, List<CriterionResult>> byField = new LinkedHashMap<>();
        units.stream()
                .flatMap(unit -> unit.criteria().stream())
                .filter(criterion -> criterion.depth() == 0 && criterion.applicable())
                .forEach(field -> byField.computeIfAbsent(field.code(), code -> new ArrayList<>())
                        .add(field));
        return byField.values().stream().map(fields -> mean(fields, rounding)).toList();
    }

    private static FieldMean mean(List<CriterionResult> sameField, RoundingPolicy rounding) {
        CriterionResult first = sameField.get(0);
        return new FieldMean(
                first.code(),
                first.name(),
                Mean.of(sameField.stream().map(CriterionResult::points).toList(), rounding),
                Mean.of(sameField.stream().map(CriterionResult::maximum).toList(), rounding));
    }
}
