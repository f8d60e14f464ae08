package vn.parindex.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.parindex.scoring.Criterion;

/**
 * One field of a unit as it stands.
 *
 * @param field the field's node
 * @param criteria its self-assessed leaves in order
 */
public record FieldRecord(Criterion field, List<CriterionRecord> criteria) {

    public FieldRecord {
        criteria = List.copyOf(criteria);
    }

    public BigDecimal selfPoints() {
        return sum(criteria.stream()
                .map(c -> c.at(Stage.SELF).map(Entry::points).orElse(null))
                .toList());
    }

    /** Maximum of the criteria that the unit does not hold to be inapplicable. */
    public BigDecimal selfMaximum() {
        return sum(criteria.stream()
                .filter(c -> c.at(Stage.SELF).map(Entry::applicable).orElse(true))
                .map(c -> c.criterion().countedMaximum())
                .toList());
    }

    private static BigDecimal sum(List<BigDecimal> figures) {
        return figures.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
