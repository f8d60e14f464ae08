package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a unit came to under a criteria set.
 *
 * @param points sum of rounded leaves, kept within 0 and the maximum
 * @param maximum sum of the maxima that apply
 * @param indexPercent points ÷ maximum × 100, rounded once; ranking uses this figure
 */
public record Tally(BigDecimal points, BigDecimal maximum, BigDecimal indexPercent, List<NodeScore> fields) {

    public Tally {
        fields = List.copyOf(fields);
    }

    /** The score of any node, by its code. */
    public Optional<NodeScore> find(String code) {
        return fields.stream().flatMap(field -> field.find(code).stream()).findFirst();
    }

    /** One Vietnamese sentence: the fields and how they make the index. */
    public String explanation() {
        boolean exact = indexPercent.multiply(maximum).compareTo(points.movePointRight(2)) == 0;
        BigDecimal sum = fields.stream().map(NodeScore::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        String kept = sum.compareTo(points) == 0
                ? ""
                : "cộng %s điểm, tính trong khoảng từ 0 đến điểm tối đa → ".formatted(VietnameseNumber.of(sum));
        return "%s → %s%s %s/%s điểm %s %s %%"
                .formatted(
                        NodeScore.summaries(fields.stream()),
                        kept,
                        kept.isEmpty() ? "cộng" : "được",
                        VietnameseNumber.of(points),
                        VietnameseNumber.of(maximum),
                        exact ? "=" : "≈",
                        VietnameseNumber.asRounded(indexPercent));
    }
}
