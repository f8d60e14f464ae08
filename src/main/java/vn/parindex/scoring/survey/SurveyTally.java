package vn.parindex.scoring.survey;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.RoundingPolicy;

/**
 * What survey criteria came to together.
 *
 * @param points sum of their points
 * @param maximum sum of the maxima of those that apply
 */
public record SurveyTally(BigDecimal points, BigDecimal maximum) {

    public static final SurveyTally NOTHING = new SurveyTally(BigDecimal.ZERO, BigDecimal.ZERO);

    /** @param scores by code; leaves without one are left out */
    public static SurveyTally of(Collection<Criterion> leaves, Map<String, LeafScore> scores) {
        return leaves.stream()
                .filter(leaf -> scores.get(leaf.code()) instanceof LeafScore.Scored)
                .map(leaf -> new SurveyTally(((LeafScore.Scored) scores.get(leaf.code())).points(), leaf.maximum()))
                .reduce(NOTHING, SurveyTally::plus);
    }

    public SurveyTally plus(SurveyTally other) {
        return new SurveyTally(points.add(other.points), maximum.add(other.maximum));
    }

    /** Points ÷ maximum × 100, rounded once; empty where no criterion applies. */
    public Optional<BigDecimal> percent() {
        return maximum.signum() == 0 ? Optional.empty() : Optional.of(RoundingPolicy.DEFAULT.percent(points, maximum));
    }

    /** What is missing to the maximum. */
    public BigDecimal lost() {
        return maximum.subtract(points);
    }
}
