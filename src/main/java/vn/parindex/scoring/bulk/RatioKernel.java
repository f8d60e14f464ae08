package vn.parindex.scoring.bulk;

import java.math.BigDecimal;
import vn.parindex.scoring.Ratio;

/**
 * Achieved ÷ planned × maximum. Quotients are compared with the bounds by multiplying both sides, never divided first.
 *
 * @param achievedFactor brings achieved to the last place of both
 * @param largestAchieved the largest that is decided here
 * @param floor percent, in its own last place
 * @param target the same; {@code wholeTarget} if it is 100 %, which needs no comparison
 */
record RatioKernel(
        long achievedFactor,
        long plannedFactor,
        long largestAchieved,
        long largestPlanned,
        Percent floor,
        Percent target,
        boolean wholeTarget,
        long maximum,
        Rounding rounding)
        implements Kernel {

    private static final int ACHIEVED = 0;
    private static final int PLANNED = 1;

    static RatioKernel of(Ratio rule, LeafFrame frame) {
        Percent floor = Percent.of(rule.floor());
        Percent target = Percent.of(rule.target());
        long most = Math.max(frame.maximum(), Math.max(floor.largest(), target.largest()));
        long largest = Rounding.LARGEST / most;
        long achievedFactor = frame.factorBeside(ACHIEVED, PLANNED);
        long plannedFactor = frame.factorBeside(PLANNED, ACHIEVED);
        return new RatioKernel(
                achievedFactor,
                plannedFactor,
                largest / achievedFactor,
                largest / plannedFactor,
                floor,
                target,
                rule.target().compareTo(BigDecimal.valueOf(100)) == 0,
                frame.maximum(),
                frame.rounding());
    }

    @Override
    public PointColumn score(long[][] facts) {
        long[] achieved = facts[ACHIEVED];
        long[] planned = facts[PLANNED];
        long[] points = new long[achieved.length];
        int undecided = 0;
        for (int unit = 0; unit < points.length; unit++) {
            long came = at(achieved[unit], planned[unit]);
            if (came != Cell.UNDECIDED) {
                points[unit] = came;
            } else {
                undecided += PointColumn.leave(points, unit, achieved[unit]);
            }
        }
        return new PointColumn(points, undecided);
    }

    private long at(long achieved, long planned) {
        if (achieved < 0 || achieved > largestAchieved || planned <= 0 || planned > largestPlanned) {
            return Cell.UNDECIDED;
        }
        long part = achieved * achievedFactor;
        long whole = planned * plannedFactor;
        if (part > whole) {
            return Cell.UNDECIDED;
        }
        if (!floor.reachedBy(part, whole)) {
            return 0;
        }
        return !wholeTarget && target.reachedBy(part, whole) ? maximum : rounding.divide(part * maximum, whole);
    }
}
