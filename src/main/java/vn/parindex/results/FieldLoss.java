package vn.parindex.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.scoring.RoundingPolicy;

/**
 * Points that the units of a group did not reach in one field.
 *
 * @param lost over all units to which the field applies
 * @param maximum over the same units
 */
record FieldLoss(String code, String name, int units, BigDecimal lost, BigDecimal maximum) {

    private static final RoundingPolicy SHARES = new RoundingPolicy(3, RoundingMode.HALF_UP);

    /**
     * Where units lose most comes first: as a share, since fields have different maxima. A field of bonus and penalty
     * points only has none, so nothing of it can be lost.
     */
    static List<FieldLoss> of(List<UnitResult> units) {
        Map<String, FieldLoss> byField = new LinkedHashMap<>();
        units.stream()
                .flatMap(unit -> unit.criteria().stream())
                .filter(criterion -> criterion.depth() == 0 && criterion.applicable())
                .forEach(field -> byField.merge(field.code(), of(field), FieldLoss::plus));
        return byField.values().stream()
                .filter(field -> field.maximum().signum() > 0)
                .sorted(Comparator.comparing(FieldLoss::share).reversed())
                .toList();
    }

    private static FieldLoss of(CriterionResult field) {
        return new FieldLoss(field.code(), field.name(), 1, field.maximum().subtract(field.points()), field.maximum());
    }

    private FieldLoss plus(FieldLoss other) {
        return new FieldLoss(code, name, units + other.units, lost.add(other.lost), maximum.add(other.maximum));
    }

    private BigDecimal share() {
        return SHARES.percent(lost, maximum);
    }
}
