package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The maximum if there was no violation, else nothing.
 *
 * @param of label of what is counted
 */
public record NoViolation(String of) implements Rule {

    private static final String VIOLATIONS = "violations";

    public NoViolation {
        Parameters.text("of", of);
    }

    @Override
    public List<FactSpec> facts() {
        return List.of(FactSpec.integer(VIOLATIONS, of, 0));
    }

    @Override
    public String describe(BigDecimal maximum) {
        return "“%s” bằng 0 được %s điểm, có từ 1 trường hợp trở lên được 0 điểm."
                .formatted(of, VietnameseNumber.of(maximum));
    }

    @Override
    public Working working(BigDecimal maximum, Facts facts) {
        BigDecimal count = facts.decimal(VIOLATIONS);
        String reason = "%s: %s".formatted(of, VietnameseNumber.of(count));
        return count.signum() == 0
                ? Working.points(maximum, reason + ", không có vi phạm")
                : Working.none(reason + ", có vi phạm");
    }
}
