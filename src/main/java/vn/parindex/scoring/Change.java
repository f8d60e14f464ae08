package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Percent change against a base: all points from the target on, a proportional part below it, none without change in
 * the wanted direction.
 *
 * @param base label of the base figure
 * @param current label of this year's figure
 * @param target percent
 */
public record Change(String base, String current, Direction direction, BigDecimal target) implements Rule {

    private static final String BASE = "base";
    private static final String CURRENT = "current";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Which way is wanted. */
    public enum Direction {
        INCREASE("tăng"),
        DECREASE("giảm");

        private final String verb;

        Direction(String verb) {
            this.verb = verb;
        }
    }

    public Change {
        Parameters.text("base", base);
        Parameters.text("current", current);
        Objects.requireNonNull(direction, "direction");
        Parameters.positive("target", target);
        if (direction == Direction.DECREASE) {
            Parameters.between("target", target, BigDecimal.ZERO, HUNDRED);
        }
    }

    @Override
    public List<FactSpec> facts() {
        return List.of(
                FactSpec.decimal(BASE, base, BigDecimal.ZERO, null),
                FactSpec.decimal(CURRENT, current, BigDecimal.ZERO, null));
    }

    @Override
    public List<String> contradictions(BigDecimal maximum, Facts sound) {
        return sound.has(BASE) && sound.decimal(BASE).signum() == 0
                ? List.of(("“%s” là 0 nên không tính được mức %s; hãy nhập số lớn hơn 0, hoặc chọn Không áp dụng và"
                                + " nêu lý do.")
                        .formatted(base, direction.verb))
                : List.of();
    }

    @Override
    public String describe(BigDecimal maximum) {
        return "“%s” %s từ %s trở lên so với “%s” được %s điểm; %s ít hơn được điểm theo tỷ lệ; không %s được 0 điểm."
                .formatted(
                        current,
                        direction.verb,
                        VietnameseNumber.percent(target),
                        base,
                        VietnameseNumber.of(maximum),
                        direction.verb,
                        direction.verb);
    }

    @Override
    public Working working(BigDecimal maximum, Facts facts) {
        BigDecimal before = facts.decimal(BASE);
        BigDecimal now = facts.decimal(CURRENT);
        BigDecimal rise = now.subtract(before);
        BigDecimal wanted = direction == Direction.INCREASE ? rise : rise.negate();
        if (wanted.signum() <= 0) {
            return Working.none("%s, không %s".formatted(comparison(before, rise, now), direction.verb));
        }
        if (new Quotient(wanted, before).compareToPercent(target) >= 0) {
            return Working.points(
                    maximum,
                    "%s, đạt mục tiêu %s %s nên được điểm tối đa"
                            .formatted(
                                    comparison(before, rise, now), direction.verb, VietnameseNumber.percent(target)));
        }
        Quotient share = new Quotient(wanted.multiply(HUNDRED), before.multiply(target));
        return Working.share(
                share,
                maximum,
                "%s so với mục tiêu %s %s"
                        .formatted(comparison(before, rise, now), direction.verb, VietnameseNumber.percent(target)));
    }

    private String comparison(BigDecimal before, BigDecimal rise, BigDecimal now) {
        String from = VietnameseNumber.of(before);
        String to = VietnameseNumber.of(now);
        String by = new Quotient(rise.abs(), before).percent(target);
        return switch (rise.signum()) {
            case 0 -> "Giữ nguyên ở mức %s".formatted(from);
            case 1 -> "Từ %s lên %s, tăng %s".formatted(from, to, by);
            default -> "Từ %s xuống %s, giảm %s".formatted(from, to, by);
        };
    }
}
