package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * A percentage that somebody else publishes, times the maximum.
 *
 * @param source who publishes it, for example the SIPAS report
 */
public record External(String source) implements Rule {

    private static final String VALUE = "value";

    public External {
        Parameters.text("source", source);
    }

    @Override
    public List<FactSpec> facts() {
        return List.of(FactSpec.decimal(
                VALUE, "Giá trị theo %s (%%)".formatted(source), BigDecimal.ZERO, BigDecimal.valueOf(100)));
    }

    @Override
    public String describe(BigDecimal maximum) {
        return "Giá trị (%%) theo %s nhân với %s điểm.".formatted(source, VietnameseNumber.of(maximum));
    }

    @Override
    public Working working(BigDecimal maximum, Facts facts) {
        BigDecimal value = facts.decimal(VALUE);
        return Working.share(
                Quotient.ofPercent(value),
                maximum,
                "Giá trị %s theo %s".formatted(VietnameseNumber.percent(value), source));
    }
}
