package vn.parindex.scoring.survey;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * How the answers about a unit become points, as a plan declares it.
 *
 * @param weights per code of a respondent group, each above 0; they need not add up to anything. Groups without a single
 *     answer drop out, and the weights of the others count among themselves. Empty: every ballot weighs the same
 * @param minimumAnswers answers that a criterion needs from all groups together; fewer than
 *     {@link QuestionView#SMALLEST} would let the points tell what a few people answered
 * @param largestUnusable the share of ballots that are blank, without an opinion or spoiled up to which a criterion is
 *     scored, percent; 100: any
 */
public record SurveyRules(
        Map<String, BigDecimal> weights, int minimumAnswers, BigDecimal largestUnusable, WhenNothing whenNothing) {

    /** Every ballot the same, as few answers as can be, any number of blank ones, not applicable where there are none. */
    public static final SurveyRules DEFAULT =
            new SurveyRules(Map.of(), QuestionView.SMALLEST, BigDecimal.valueOf(100), WhenNothing.NOT_APPLICABLE);

    public SurveyRules {
        weights = Map.copyOf(weights);
        Objects.requireNonNull(whenNothing, "whenNothing");
        weights.forEach((group, weight) -> {
            if (weight.signum() <= 0) {
                throw new IllegalArgumentException("Trọng số của nhóm đối tượng “%s” phải lớn hơn 0.".formatted(group));
            }
        });
        if (minimumAnswers < QuestionView.SMALLEST) {
            throw new IllegalArgumentException(
                    "Số câu trả lời tối thiểu là %d; phải từ %d trở lên để không lộ ý kiến của từng người."
                            .formatted(minimumAnswers, QuestionView.SMALLEST));
        }
        if (largestUnusable.signum() < 0 || largestUnusable.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("Tỷ lệ phiếu trống, không hợp lệ cao nhất phải từ 0 đến 100 %.");
        }
    }

    boolean isWeighted() {
        return !weights.isEmpty();
    }

    /** The weight of a group, which must have one. */
    Fraction weightOf(String group) {
        BigDecimal weight = weights.get(group);
        if (weight == null) {
            throw new IllegalArgumentException("Nhóm đối tượng “%s” chưa có trọng số.".formatted(group));
        }
        return Fraction.of(weight);
    }
}
