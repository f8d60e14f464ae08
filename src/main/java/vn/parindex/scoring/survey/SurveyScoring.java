package vn.parindex.scoring.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.Survey;
import vn.parindex.scoring.VietnameseNumber;

/**
 * The points of a unit's survey criteria: the mean answer as a share of the best one, times the maximum. Everything is
 * exact up to the one rounding of the leaf.
 */
public final class SurveyScoring {

    private static final int SHORT_FACTOR = 4;
    private static final int LONGEST_FACTOR = 12;

    private final CriteriaSet set;
    private final SurveyRules rules;

    public SurveyScoring(CriteriaSet set, SurveyRules rules) {
        this.set = set;
        this.rules = rules;
    }

    /**
     * Scores one unit.
     *
     * @param answers by code of the criterion; one that is missing was answered by nobody
     * @return the criteria of the set that are scored by answers, by code, in the order of the set
     * @throws IllegalArgumentException if answers name a criterion or use a scale that the set does not have, count a
     *     question twice, or come from a group without a weight
     */
    public Map<String, LeafScore> score(Map<String, List<GroupAnswers>> answers) {
        Map<String, Criterion> leaves = leaves();
        answers.keySet().stream()
                .filter(code -> !leaves.containsKey(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalArgumentException(
                            "criterion %s of %s is not scored by answers".formatted(code, set.id()));
                });
        var scores = new LinkedHashMap<String, LeafScore>();
        var tooFew = new LinkedHashMap<String, String>();
        leaves.forEach((code, leaf) -> {
            var given =
                    new CriterionAnswers(((Survey) leaf.rule()).scale(), answers.getOrDefault(code, List.of()), rules);
            Optional<String> reason = given.tooFew();
            reason.ifPresent(why -> tooFew.put(code, why));
            // keeps its place in the order of the set until all others are known
            scores.put(code, reason.isPresent() ? null : scored(leaf, given));
        });
        List<String> known = leaves.keySet().stream()
                .filter(code -> !tooFew.containsKey(code))
                .toList();
        BigDecimal points = known.stream()
                .map(code -> ((LeafScore.Scored) scores.get(code)).points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal maximum =
                known.stream().map(code -> leaves.get(code).maximum()).reduce(BigDecimal.ZERO, BigDecimal::add);
        tooFew.forEach((code, why) -> scores.put(code, unscored(leaves.get(code), why, points, maximum)));
        return scores;
    }

    private Map<String, Criterion> leaves() {
        return set.leaves().stream()
                .filter(leaf -> leaf.rule() instanceof Survey)
                .collect(Collectors.toMap(Criterion::code, leaf -> leaf, (one, other) -> one, LinkedHashMap::new));
    }

    private LeafScore scored(Criterion leaf, CriterionAnswers given) {
        Fraction share = given.mean().over(Fraction.of(((Survey) leaf.rule()).scale(), 1));
        BigDecimal points = rounded(share, leaf);
        return new LeafScore.Scored(
                points, "%s → %s".formatted(given.reason(), product(factor(share, leaf), share, leaf, points)));
    }

    private LeafScore unscored(Criterion leaf, String why, BigDecimal points, BigDecimal maximum) {
        if (rules.whenNothing() == WhenNothing.NO_POINTS) {
            return new LeafScore.Scored(set.rounding().round(BigDecimal.ZERO), sentence(why) + " → 0 điểm");
        }
        if (rules.whenNothing() == WhenNothing.NOT_APPLICABLE || maximum.signum() == 0) {
            return LeafScore.notApplicable(why);
        }
        Fraction share = Fraction.of(points).over(Fraction.of(maximum));
        BigDecimal given = rounded(share, leaf);
        String factor = "%s/%s".formatted(VietnameseNumber.of(points), VietnameseNumber.of(maximum));
        return new LeafScore.Scored(
                given,
                "%s; lấy theo %s điểm của các tiêu chí điều tra xã hội học còn lại → %s"
                        .formatted(sentence(why), factor, product(factor, share, leaf, given)));
    }

    private BigDecimal rounded(Fraction share, Criterion leaf) {
        return share.times(Fraction.of(leaf.maximum()))
                .rounded(set.rounding().scale(), set.rounding().mode());
    }

    private static String product(String factor, Fraction share, Criterion leaf, BigDecimal points) {
        boolean exact = share.times(Fraction.of(leaf.maximum())).is(points);
        return "%s × %s %s %s điểm"
                .formatted(factor, VietnameseNumber.of(leaf.maximum()), exact ? "=" : "≈", VietnameseNumber.of(points));
    }

    /** The share to as many decimals as whoever multiplies by hand needs to arrive at the same points. */
    private String factor(Fraction share, Criterion leaf) {
        for (int decimals = SHORT_FACTOR; decimals < LONGEST_FACTOR; decimals++) {
            BigDecimal shown = share.rounded(decimals, RoundingMode.HALF_UP);
            if (rounded(Fraction.of(shown), leaf).equals(rounded(share, leaf))) {
                return VietnameseNumber.of(shown, 2);
            }
        }
        return share.numerator() + "/" + share.denominator();
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
