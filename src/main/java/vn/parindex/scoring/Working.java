package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a rule arrives at its points, before anything is rounded. The points are numerator ÷ denominator, so that the
 * only rounding of a leaf is the one in {@link #rounded}.
 *
 * @param reason the facts and what they mean under the rule
 * @param arithmetic the expression that yields the points; empty if the reason says it all
 */
public record Working(BigDecimal numerator, BigDecimal denominator, String reason, Optional<String> arithmetic) {

    static Working points(BigDecimal points, String reason) {
        return new Working(points, BigDecimal.ONE, reason, Optional.empty());
    }

    static Working none(String reason) {
        return points(BigDecimal.ZERO, reason);
    }

    static Working calculated(BigDecimal points, String reason, String arithmetic) {
        return new Working(points, BigDecimal.ONE, reason, Optional.of(arithmetic));
    }

    /**
     * So many times points each, kept within the cap.
     *
     * @param each below 0 for points that are taken off
     * @param cap the most that is given or taken, positive
     */
    static Working counted(String of, BigDecimal count, BigDecimal each, BigDecimal cap) {
        String reason = "%s: %s".formatted(of, VietnameseNumber.of(count));
        String arithmetic = "%s × %s".formatted(VietnameseNumber.of(count), VietnameseNumber.of(each));
        BigDecimal points = count.multiply(each);
        if (points.abs().compareTo(cap) <= 0) {
            return calculated(points, reason, arithmetic);
        }
        BigDecimal most = each.signum() < 0 ? cap.negate() : cap;
        String limit = each.signum() < 0 ? "mức trừ tối đa" : "điểm tối đa";
        return points(
                most,
                "%s; %s = %s vượt %s nên tính bằng %s"
                        .formatted(reason, arithmetic, VietnameseNumber.of(points), limit, limit));
    }

    static Working share(Quotient share, BigDecimal maximum, String reason) {
        return new Working(
                share.numerator().multiply(maximum),
                share.denominator(),
                reason,
                Optional.of(share.factor() + " × " + VietnameseNumber.of(maximum)));
    }

    LeafScore.Scored rounded(RoundingPolicy rounding) {
        BigDecimal points = rounding.ratio(numerator, denominator);
        boolean exact = points.multiply(denominator).compareTo(numerator) == 0;
        // stated points with more decimals than the set prints: show them beside what they became
        Optional<String> shown =
                exact || arithmetic.isPresent() ? arithmetic : Optional.of(VietnameseNumber.of(numerator));
        String prefix = shown.map(text -> text + (exact ? " = " : " ≈ ")).orElse("");
        return new LeafScore.Scored(points, "%s → %s%s điểm".formatted(reason, prefix, VietnameseNumber.of(points)));
    }
}
