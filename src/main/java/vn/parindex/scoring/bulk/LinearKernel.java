package vn.parindex.scoring.bulk;

import java.math.BigDecimal;

/**
 * So many points per one of a fact, from a base, kept within bounds and rounded. Base, slope and bounds are whole
 * numbers of a last place that is {@code divisor} times finer than the set's.
 *
 * @param largest the largest fact that is decided here
 */
record LinearKernel(
        long base,
        long slope,
        long least,
        long most,
        long divisor,
        long largest,
        Rounding rounding,
        Rounding roundingOfNegative)
        implements Kernel {

    /** @param each below 0 for points that are taken off */
    static LinearKernel counted(BigDecimal each, LeafFrame frame) {
        int scale = Math.max(frame.scale(), Scaled.decimals(each));
        long cap = Scaled.exact(frame.exactMaximum(), scale);
        long slope = Scaled.exact(each, scale);
        return of(frame, 0, slope, slope < 0 ? -cap : 0, slope < 0 ? 0 : cap, scale, frame.largest(0));
    }

    static LinearKernel deducted(BigDecimal each, LeafFrame frame) {
        int scale = Math.max(frame.scale(), Scaled.decimals(each));
        long maximum = Scaled.exact(frame.exactMaximum(), scale);
        return of(frame, maximum, -Scaled.exact(each, scale), 0, maximum, scale, frame.largest(0));
    }

    static LinearKernel percent(LeafFrame frame) {
        // one last place of the fact is worth maximum ÷ hundred
        long hundred = Scaled.powerOfTen(frame.scaleOf(0) + 2);
        long most = Math.multiplyExact(frame.maximum(), hundred);
        return of(frame, 0, frame.maximum(), 0, most, frame.scale() + frame.scaleOf(0) + 2, frame.largest(0));
    }

    static Kernel given(LeafFrame frame) {
        int scale = Math.max(frame.scale(), frame.scaleOf(0));
        long slope = Scaled.powerOfTen(scale - frame.scaleOf(0));
        long most = Scaled.exact(frame.exactMaximum(), scale);
        if (scale == frame.scale() && slope == 1) {
            return new PlainKernel(most);
        }
        // more than the maximum is a problem and not for a kernel
        return of(frame, 0, slope, 0, most, scale, most / slope);
    }

    private static LinearKernel of(
            LeafFrame frame, long base, long slope, long least, long most, int scale, long soundUpTo) {
        if (base > Rounding.LARGEST || most > Rounding.LARGEST || least < -Rounding.LARGEST) {
            throw new ArithmeticException("points up to %d, %d decimals".formatted(most, scale));
        }
        return new LinearKernel(
                base,
                slope,
                least,
                most,
                Scaled.powerOfTen(scale - frame.scale()),
                Math.min(soundUpTo, Rounding.LARGEST / Math.abs(slope)),
                frame.rounding(),
                frame.roundingOfNegative());
    }

    @Override
    public PointColumn score(long[][] facts) {
        long[] figures = facts[0];
        long[] points = new long[figures.length];
        int undecided = 0;
        for (int unit = 0; unit < points.length; unit++) {
            long figure = figures[unit];
            if (figure >= 0 && figure <= largest) {
                points[unit] = at(figure);
            } else {
                undecided += PointColumn.leave(points, unit, figure);
            }
        }
        return new PointColumn(points, undecided);
    }

    private long at(long figure) {
        long exact = Scaled.between(least, base + slope * figure, most);
        if (divisor == 1) {
            return exact;
        }
        return exact >= 0 ? rounding.divide(exact, divisor) : -roundingOfNegative.divide(-exact, divisor);
    }
}
