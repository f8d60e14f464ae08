package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The maximum less points for each violation, never below 0.
 *
 * @param of label of what is counted
 * @param each points lost for one
 */
public record Deduction(String of, BigDecimal each) implements Rule {

    private static final String VIOLATIONS = "violations";

    public Deduction {
        Parameters.text("of", of);
        Parameters.positive("each", each);
    }

    @Override
    public List<FactSpec> facts() {
        return List.of(FactSpec.integer(VIOLATIONS, of, 0));
    }

    @Override
    public String describe(BigDecimal maximum) {
        return "Bắt đầu từ %s điểm; “%s”: mỗi trường hợp trừ %s điểm, không trừ quá số điểm tối đa."
                .formatted(VietnameseNumber.of(maximum), of, VietnameseNumber.of(each));
    }

    @Override
    public Working working(BigDecimal maximum, Facts facts) {
        BigDecimal count = facts.decimal(VIOLATIONS);
        BigDecimal lost = count.multiply(each);
        String reason = "%s: %s".formatted(of, VietnameseNumber.of(count));
        String deducted = "%s × %s".formatted(VietnameseNumber.of(count), VietnameseNumber.of(each));
        if (lost.compareTo(maximum) > 0) {
            return Working.none("%s; số điểm trừ %s = %s vượt điểm tối đa %s nên chỉ trừ đến 0"
                    .formatted(reason, deducted, VietnameseNumber.of(lost), VietnameseNumber.of(maximum)));
        }
        return Working.calculated(
                maximum.subtract(lost), reason, "%s − %s".formatted(VietnameseNumber.of(maximum), deducted));
    }
}
