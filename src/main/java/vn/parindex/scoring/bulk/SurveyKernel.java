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
    public void score(long[][] facts, long[] points) {
        long[] ballots = facts[0];
        long[] totals = facts[1];
        for (int unit = 0; unit < points.length; unit++) {
            points[unit] = at(ballots[unit], totals[unit]);
        }
    }

    private long at(long ballots, long total) {
        if (ballots < 1 || ballots > largest || total < ballots || total > largest) {
            return Cell.UNDECIDED;
        }
        long best = ballots * scale;
        return total > best ? Cell.UNDECIDED : rounding.divide(total * maximum, best);
    }
}
