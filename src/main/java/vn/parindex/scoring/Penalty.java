package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * Points taken off a unit's total (điểm trừ) for each one, down to a cap, which is what the leaf states as its maximum.
 * Its points go from 0 down to minus the cap and do not change what the unit can reach.
 *
 * @param of label of what is counted
 * @param each points lost for one
 */
public record Penalty(String of, BigDecimal each) implements Rule {

    private static final String VIOLATIONS = "violations";

    public Penalty {
        Parameters.text("of", of);
        Parameters.positive("each", each);
    }

    @Override
    public boolean countsTowardMaximum() {
        return false;
    }

    @Override
    public PointRange range(BigDecimal maximum) {
        return PointRange.downFrom0(maximum);
    }

    @Override
    public List<FactSpec> facts() {
        return List.of(FactSpec.integer(VIOLATIONS, of, 0));
    }

    @Override
    public String describe(BigDecimal maximum) {
        return "Điểm trừ – “%s”: trừ %s điểm cho mỗi trường hợp, trừ tối đa %s điểm vào tổng điểm của đơn vị."
                .formatted(of, VietnameseNumber.of(each), VietnameseNumber.of(maximum));
    }

    @Override
    public Working working(BigDecimal maximum, Facts facts) {
        return Working.counted(of, facts.decimal(VIOLATIONS), each.negate(), maximum);
    }
}
