package vn.parindex.scoring.bulk;

import java.math.BigDecimal;
import java.util.stream.LongStream;
import vn.parindex.scoring.Tiers;

/**
 * Fixed points from each figure on.
 *
 * @param from in the last place of the fact, the highest first
 * @param points of the steps, then of what is below the last
 * @param largest the largest fact that is sound
 */
record StepKernel(long[] from, long[] points, long largest) implements Kernel {

    static StepKernel of(Tiers rule, LeafFrame frame) {
        return new StepKernel(
                rule.tiers().stream()
                        .mapToLong(tier -> frame.reaching(0, tier.from()))
                        .toArray(),
                LongStream.concat(
                                rule.tiers().stream().mapToLong(tier -> frame.rounded(tier.points())), LongStream.of(0))
                        .toArray(),
                frame.largest(0));
    }

    static StepKernel noViolation(LeafFrame frame) {
        return new StepKernel(
                new long[] {frame.reaching(0, BigDecimal.ONE)}, new long[] {0, frame.maximum()}, frame.largest(0));
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
        // without branches, see Scaled.between: the steps not reached come first
        int missed = 0;
        for (long begin : from) {
            missed += (int) ((figure - begin) >>> 63);
        }
        return points[missed];
    }
}
