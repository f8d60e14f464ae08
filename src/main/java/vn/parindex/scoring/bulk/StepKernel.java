package vn.parindex.scoring.bulk;

import java.math.BigDecimal;
import vn.parindex.scoring.Tiers;

/**
 * Fixed points from each figure on.
 *
 * @param from in the last place of the fact, the highest first; below the last there are no points
 * @param points of the steps
 * @param largest the largest fact that is sound
 */
record StepKernel(long[] from, long[] points, long largest) implements Kernel {

    static StepKernel of(Tiers rule, LeafFrame frame) {
        return new StepKernel(
                rule.tiers().stream()
                        .mapToLong(tier -> frame.reaching(0, tier.from()))
                        .toArray(),
                rule.tiers().stream()
                        .mapToLong(tier -> frame.rounded(tier.points()))
                        .toArray(),
                frame.largest(0));
    }

    static StepKernel noViolation(LeafFrame frame) {
        return new StepKernel(
                new long[] {frame.reaching(0, BigDecimal.ONE), 0}, new long[] {0, frame.maximum()}, frame.largest(0));
    }

    @Override
    public PointColumn score(long[][] facts) {
        long[] figures = facts[0];
        long[] into = new long[figures.length];
        int undecided = 0;
        for (int unit = 0; unit < into.length; unit++) {
            long figure = figures[unit];
            if (figure >= 0 && figure <= largest) {
                into[unit] = at(figure);
            } else {
                undecided += PointColumn.leave(into, unit, figure);
            }
        }
        return new PointColumn(into, undecided);
    }

    private long at(long figure) {
        for (int step = 0; step < from.length; step++) {
            if (figure >= from[step]) {
                return points[step];
            }
        }
        return 0;
    }
}
