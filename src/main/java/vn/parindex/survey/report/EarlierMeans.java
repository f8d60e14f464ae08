package vn.parindex.survey.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The means of an earlier campaign that may be shown.
 *
 * @param byUnit by code of the unit, then of the criterion
 */
record EarlierMeans(int year, Map<String, Map<String, Figure>> byUnit) {

    /** A mean on its scale. */
    record Figure(int scale, BigDecimal mean) {}

    EarlierMeans {
        byUnit = Map.copyOf(byUnit);
    }

    /** Only the same criterion on the same scale can be compared. */
    Optional<BigDecimal> of(String unit, String criterion, int scale) {
        return Optional.ofNullable(byUnit.getOrDefault(unit, Map.of()).get(criterion))
                .filter(figure -> figure.scale() == scale)
                .map(Figure::mean);
    }
}
