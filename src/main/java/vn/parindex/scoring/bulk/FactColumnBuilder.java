package vn.parindex.scoring.bulk;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.parindex.scoring.FactSpec;
import vn.parindex.scoring.Option;

/**
 * A column that grows. It keeps only what it is sure to understand as {@link vn.parindex.scoring.Facts} does, and
 * anything else as it was stated, for the rule itself to judge.
 */
final class FactColumnBuilder {

    private static final List<String> FLAGS = List.of("false", "true");

    private final FactSpec spec;
    private final List<String> options;
    private final MarkedColumn cells = new MarkedColumn();
    private final Map<Integer, String> asStated = new HashMap<>();
    private int scale;
    private int end;

    FactColumnBuilder(FactSpec spec) {
        this.spec = spec;
        this.options = spec.options().stream().map(Option::code).toList();
    }

    long get(int unit) {
        return cells.get(unit);
    }

    void notApplicable(int unit) {
        set(unit, Cell.NOT_APPLICABLE);
    }

    void text(int unit, String text) {
        switch (spec.kind()) {
            case BOOLEAN -> place(unit, text, FLAGS);
            case CHOICE -> place(unit, text, options);
            case INTEGER, DECIMAL ->
                PlainNumber.parse(text)
                        .ifPresentOrElse(
                                number -> number(unit, number.unscaled(), number.decimals()), () -> keep(unit, text));
        }
    }

    /** A flag as 0 or 1, an option by its place. */
    void place(int unit, int place) {
        Objects.checkIndex(place, spec.kind() == FactSpec.Kind.BOOLEAN ? FLAGS.size() : options.size());
        set(unit, place);
    }

    void number(int unit, long unscaled, int decimals) {
        if (spec.kind() == FactSpec.Kind.DECIMAL && PlainNumber.isPlain(unscaled, decimals)) {
            decimal(unit, unscaled, decimals);
        } else if (spec.kind() == FactSpec.Kind.INTEGER && PlainNumber.isPlain(unscaled, decimals)) {
            integer(unit, unscaled, decimals);
        } else {
            text(unit, unscaled, decimals);
        }
    }

    FactColumn build(int units) {
        return new FactColumn(spec, cells.first(units), scale, Map.copyOf(asStated));
    }

    private void text(int unit, long unscaled, int decimals) {
        keep(unit, BigDecimal.valueOf(unscaled, decimals).toPlainString());
    }

    private void place(int unit, String text, List<String> places) {
        int place = places.indexOf(text);
        if (place < 0) {
            keep(unit, text);
        } else {
            set(unit, place);
        }
    }

    private void integer(int unit, long unscaled, int decimals) {
        long one = Scaled.powerOfTen(decimals);
        if (unscaled % one == 0) {
            set(unit, unscaled / one);
        } else {
            text(unit, unscaled, decimals);
        }
    }

    private void decimal(int unit, long unscaled, int decimals) {
        if (decimals == scale) {
            set(unit, unscaled);
            return;
        }
        if (decimals > scale) {
            rescale(decimals);
        }
        long factor = Scaled.powerOfTen(scale - decimals);
        if (fits(unscaled, factor)) {
            set(unit, unscaled * factor);
        } else {
            text(unit, unscaled, decimals);
        }
    }

    private void rescale(int decimals) {
        long factor = Scaled.powerOfTen(decimals - scale);
        for (int unit = 0; unit < end; unit++) {
            long cell = cells.get(unit);
            if (Cell.isFigure(cell) && fits(cell, factor)) {
                cells.set(unit, cell * factor);
            } else if (Cell.isFigure(cell)) {
                text(unit, cell, scale);
            }
        }
        scale = decimals;
    }

    private void keep(int unit, String text) {
        asStated.put(unit, text);
        set(unit, Cell.UNDECIDED);
    }

    private void set(int unit, long cell) {
        cells.set(unit, cell);
        end = Math.max(end, unit + 1);
    }

    private static boolean fits(long value, long factor) {
        return Math.abs(value) <= Rounding.LARGEST / factor;
    }
}
