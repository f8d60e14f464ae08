package vn.parindex.scoring.bulk;

import java.util.Map;
import java.util.Optional;
import vn.parindex.scoring.FactSpec;

/**
 * One fact of one leaf over all units: a number in the last place of the column, 0 or 1 for a flag, the place of an
 * option. Immutable.
 *
 * @param scale decimals of the column's numbers
 * @param asStated what does not fit the column, by unit, as it was stated
 */
record FactColumn(FactSpec spec, long[] cells, int scale, Map<Integer, String> asStated) {

    /** As text, the way a single unit states it. */
    Optional<String> text(int unit) {
        long cell = cells[unit];
        if (!Cell.isFigure(cell)) {
            return Optional.ofNullable(asStated.get(unit));
        }
        return Optional.of(
                switch (spec.kind()) {
                    case BOOLEAN -> cell == 1 ? "true" : "false";
                    case CHOICE -> spec.options().get((int) cell).code();
                    case INTEGER, DECIMAL ->
                        Scaled.decimal(cell, scale).stripTrailingZeros().toPlainString();
                });
    }
}
