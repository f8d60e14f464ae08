package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * Points for each one, up to the maximum.
 *
 * @param of label of what is counted
 * @param each points for one
 */
public record Count(String of, BigDecimal each) implements Rule {

    private static final String COUNT = "count";

    public Count {
        Parameters.text("of", of);
        Parameters.positive("each", each);
    }

    @Override
    public List<FactSpec> facts() {
        return List.of(FactSpec.integer(COUNT, of, 0));
    }

    @Override
    public String describe(BigDecimal maximum) {
        return "“%s”: được %s điểm cho mỗi trường hợp, tối đa %s điểm."
                .formatted(of, VietnameseNumber.of(each), VietnameseNumber.of(maximum));
    }

    @Override
    public Working working(BigDecimal maximum, Facts facts) {
        return Working.counted(of, facts.decimal(COUNT), each, maximum);
    }
}
