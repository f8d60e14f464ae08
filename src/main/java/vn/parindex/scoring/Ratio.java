package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Achieved ÷ planned × maximum.
 *
 * @param achieved label of what was achieved
 * @param planned label of what was planned
 * @param floor percent below which there are no points; null means 0
 * @param target percent from which there are all points; null means 100
 */
public record Ratio(String achieved, String planned, BigDecimal floor, BigDecimal target) implements Rule {

    private static final String ACHIEVED = "achieved";
    private static final String PLANNED = "planned";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Ratio {
        Parameters.text("achieved", achieved);
        Parameters.text("planned", planned);
        floor = Parameters.between("floor", floor == null ? BigDecimal.ZERO : floor, BigDecimal.ZERO, HUNDRED);
        target = Parameters.positive("target", target == null ? HUNDRED : target);
        Parameters.between("target", target, floor, HUNDRED);
    }

    @Override
    public List<FactSpec> facts() {
        return List.of(
                FactSpec.decimal(ACHIEVED, achieved, BigDecimal.ZERO, null),
                FactSpec.decimal(PLANNED, planned, BigDecimal.ZERO, null));
    }

    @Override
    public List<String> contradictions(BigDecimal maximum, Facts sound) {
        List<String> problems = new ArrayList<>();
        if (sound.has(PLANNED) && sound.decimal(PLANNED).signum() == 0) {
            problems.add(("“%s” là 0 nên không tính được tỷ lệ; hãy nhập số lớn hơn 0, hoặc chọn Không áp dụng"
                            + " và nêu lý do nếu trong năm không phát sinh.")
                    .formatted(planned));
        } else if (sound.has(PLANNED)
                && sound.has(ACHIEVED)
                && sound.decimal(ACHIEVED).compareTo(sound.decimal(PLANNED)) > 0) {
            problems.add("“%s” (%s) lớn hơn “%s” (%s); hãy kiểm tra lại hai số này."
                    .formatted(
                            achieved,
                            VietnameseNumber.of(sound.decimal(ACHIEVED)),
                            planned,
                            VietnameseNumber.of(sound.decimal(PLANNED))));
        }
        return problems;
    }

    @Override
    public String describe(BigDecimal maximum) {
        StringBuilder text = new StringBuilder("Điểm bằng tỷ lệ “%s” trên “%s” nhân với %s điểm"
                .formatted(achieved, planned, VietnameseNumber.of(maximum)));
        if (target.compareTo(HUNDRED) < 0) {
            text.append("; đạt từ %s trở lên được đủ %s điểm"
                    .formatted(VietnameseNumber.percent(target), VietnameseNumber.of(maximum)));
        }
        if (floor.signum() > 0) {
            text.append("; dưới %s được 0 điểm".formatted(VietnameseNumber.percent(floor)));
        }
        return text.append('.').toString();
    }

    @Override
    public Working working(BigDecimal maximum, Facts facts) {
        Quotient share = new Quotient(facts.decimal(ACHIEVED), facts.decimal(PLANNED));
        String reached = "Đạt %s %s".formatted(share.fraction(), share.equalsPercent(floor, target));
        if (share.compareToPercent(floor) < 0) {
            return Working.none("%s, dưới mức tối thiểu %s".formatted(reached, VietnameseNumber.percent(floor)));
        }
        if (target.compareTo(HUNDRED) < 0 && share.compareToPercent(target) >= 0) {
            return Working.points(
                    maximum,
                    "%s, từ mục tiêu %s trở lên được điểm tối đa".formatted(reached, VietnameseNumber.percent(target)));
        }
        return Working.share(share, maximum, reached);
    }
}
