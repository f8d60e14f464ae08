package vn.parindex.scoring.bulk;

import vn.parindex.scoring.Survey;

/**
 * Total ÷ (ballots × scale) × maximum.
 *
 * @param largest the most ballots and the largest total that are decided here
 */
record SurveyKernel(long scale, long largest, long maximum, Rounding rounding) implements Kernel {

    static SurveyKernel of(Survey rule, LeafFrame frame) {
        return new SurveyKernel(
                rule.scale(),
                Rounding.LARGEST / Math.max(rule.scale(), frame.maximum()),
                frame.maximum(),
                frame.rounding());
    }

    @Override
    public PointColumn score(long[][] facts) {
        long[] ballots = facts[0];
        long[] totals = facts[1];
        long[] points = new long[ballots.length];
        int undecided = 0;
        for (int unit = 0; unit < points.length; unit++) {
            long came = at(ballots[unit], totals[unit]);
            if (came != Cell.UNDECIDED) {
                points[unit] = came;
            } else {
                undecided += PointColumn.leave(points, unit, ballots[unit]);
            }
        }
        return new PointColumn(points, undecided);
    }

    private long at(long ballots, long total) {
        if (ballots < 1 || ballots > largest || total < ballots || total > largest) {
            return Cell.UNDECIDED;
        }
        long best = ballots * scale;
        return total > best ? Cell.UNDECIDED : rounding.divide(total * maximum, best);
    }
}
