package vn.parindex.scoring.bulk;

import vn.parindex.scoring.Change;

/**
 * Percent change against a base, with a target.
 *
 * @param sign 1 where more is wanted, -1 where less is
 * @param baseFactor brings the base to the last place of both
 * @param largestBase the largest that is decided here
 */
record ChangeKernel(
        long sign,
        long baseFactor,
        long currentFactor,
        long largestBase,
        long largestCurrent,
        Percent target,
        long maximum,
        Rounding rounding)
        implements Kernel {

    private static final int BASE = 0;
    private static final int CURRENT = 1;

    static ChangeKernel of(Change rule, LeafFrame frame) {
        Percent target = Percent.of(rule.target());
        long most = Math.max(target.figure(), Math.multiplyExact(target.hundred(), frame.maximum()));
        long largest = Rounding.LARGEST / most;
        long baseFactor = frame.factorBeside(BASE, CURRENT);
        long currentFactor = frame.factorBeside(CURRENT, BASE);
        return new ChangeKernel(
                rule.direction() == Change.Direction.INCREASE ? 1 : -1,
                baseFactor,
                currentFactor,
                largest / baseFactor,
                largest / currentFactor,
                target,
                frame.maximum(),
                frame.rounding());
    }

    @Override
    public PointColumn score(long[][] facts) {
        long[] bases = facts[BASE];
        long[] currents = facts[CURRENT];
        long[] points = new long[bases.length];
        int undecided = 0;
        for (int unit = 0; unit < points.length; unit++) {
            long came = at(bases[unit], currents[unit]);
            if (came != Cell.UNDECIDED) {
                points[unit] = came;
            } else {
                undecided += PointColumn.leave(points, unit, bases[unit]);
            }
        }
        return new PointColumn(points, undecided);
    }

    private long at(long base, long current) {
        if (base <= 0 || base > largestBase || current < 0 || current > largestCurrent) {
            return Cell.UNDECIDED;
        }
        long before = base * baseFactor;
        long wanted = sign * (current * currentFactor - before);
        if (wanted <= 0) {
            return 0;
        }
        return target.reachedBy(wanted, before)
                ? maximum
                : rounding.divide(wanted * target.hundred() * maximum, before * target.figure());
    }
}
