package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * Points on top of the maximum (điểm thưởng) for each one, up to a cap, which is what the leaf states as its maximum.
 * They add to a unit's points but not to what it can reach.
 *
 * @param of label of what is counted
 * @param each points for one
 */
public record Bonus(String of, BigDecimal each) implements Rule {

    private static final String COUNT = "count";

    public Bonus {
        Parameters.text("of", of);
        Parameters.positive("each", each);
    }

    @Override
    public boolean countsTowardMaximum() {
        return false;
    }

    @Override
    public List<FactSpec> facts() {
        return List.of(FactSpec.integer(COUNT, of, 0));
    }

    @Override
    public String describe(BigDecimal maximum) {
        return "Điểm thưởng – “%s”: cộng %s điểm cho mỗi trường hợp, tối đa %s điểm; không tính vào điểm tối đa của đơn vị."
                .formatted(of, VietnameseNumber.of(each), VietnameseNumber.of(maximum));
    }

    @Override
    public Working working(BigDecimal maximum, Facts facts) {
        return Working.counted(of, facts.decimal(COUNT), each, maximum);
    }
}
