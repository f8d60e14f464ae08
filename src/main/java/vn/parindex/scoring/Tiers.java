package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Fixed points from each threshold up; below the lowest there are none.
 *
 * @param value label of the figure
 * @param unit what the figure is counted in, such as {@code %}; may be null
 * @param limit the largest value that makes sense, such as 100 for a share in per cent; null if there is none
 * @param tiers kept from the highest to the lowest
 */
public record Tiers(String value, String unit, BigDecimal limit, List<Tier> tiers) implements Rule {

    private static final String VALUE = "value";

    /** From this value on, these points. */
    public record Tier(BigDecimal from, BigDecimal points) {
        public Tier {
            Parameters.notNegative("from", from);
            Parameters.notNegative("points", points);
        }
    }

    public Tiers {
        Parameters.text("value", value);
        unit = unit == null || unit.isBlank() ? null : unit.strip();
        tiers = tiers.stream()
                .sorted(Comparator.comparing(Tier::from).reversed())
                .toList();
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("“tiers” phải có ít nhất một mức.");
        }
        if (limit != null && limit.compareTo(tiers.get(0).from()) < 0) {
            throw new IllegalArgumentException("“limit” là %s, nhỏ hơn mức cao nhất %s của “tiers”."
                    .formatted(
                            VietnameseNumber.of(limit),
                            VietnameseNumber.of(tiers.get(0).from())));
        }
        for (int i = 1; i < tiers.size(); i++) {
            requireLower(tiers.get(i), tiers.get(i - 1));
        }
    }

    private static void requireLower(Tier lower, Tier higher) {
        if (lower.from().compareTo(higher.from()) == 0) {
            throw new IllegalArgumentException(
                    "“tiers” có hai mức cùng bắt đầu từ %s.".formatted(VietnameseNumber.of(lower.from())));
        }
        if (lower.points().compareTo(higher.points()) >= 0) {
            throw new IllegalArgumentException("“tiers”: mức từ %s phải được nhiều điểm hơn mức từ %s."
                    .formatted(VietnameseNumber.of(higher.from()), VietnameseNumber.of(lower.from())));
        }
    }

    @Override
    public List<FactSpec> facts() {
        String label = unit == null ? value : "%s (%s)".formatted(value, unit);
        return List.of(FactSpec.decimal(VALUE, label, BigDecimal.ZERO, limit));
    }

    @Override
    public String describe(BigDecimal maximum) {
        return tiers.stream()
                .map(tier -> "từ %s được %s điểm".formatted(inUnit(tier.from()), VietnameseNumber.of(tier.points())))
                .collect(Collectors.joining(
                        "; ", value + ": ", "; dưới %s được 0 điểm.".formatted(inUnit(lowest().from()))));
    }

    @Override
    public Optional<BigDecimal> statedPoints() {
        return Optional.of(tiers.get(0).points());
    }

    @Override
    public Working working(BigDecimal maximum, Facts facts) {
        BigDecimal stated = facts.decimal(VALUE);
        String reason = "%s: %s".formatted(value, inUnit(stated));
        for (int i = 0; i < tiers.size(); i++) {
            Tier tier = tiers.get(i);
            if (stated.compareTo(tier.from()) >= 0) {
                String upTo = i == 0
                        ? " trở lên"
                        : " đến dưới " + inUnit(tiers.get(i - 1).from());
                return Working.points(
                        tier.points(), "%s, thuộc mức từ %s%s".formatted(reason, inUnit(tier.from()), upTo));
            }
        }
        return Working.none("%s, dưới mức thấp nhất %s".formatted(reason, inUnit(lowest().from())));
    }

    private Tier lowest() {
        return tiers.get(tiers.size() - 1);
    }

    private String inUnit(BigDecimal number) {
        return unit == null ? VietnameseNumber.of(number) : VietnameseNumber.of(number) + " " + unit;
    }
}
