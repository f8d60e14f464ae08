package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The mean answer of a survey as a share of the best answer: total ÷ (ballots × scale) × maximum.
 *
 * @param scale the best answer; answers go from 1 to it
 */
public record Survey(int scale) implements Rule {

    private static final String BALLOTS = "ballots";
    private static final String TOTAL = "total";
    private static final String BALLOTS_LABEL = "Số phiếu hợp lệ";
    private static final String TOTAL_LABEL = "Tổng điểm của các phiếu";

    public Survey {
        if (scale < 2 || scale > 100) {
            throw new IllegalArgumentException("“scale” là %d; thang điểm phải từ 2 đến 100.".formatted(scale));
        }
    }

    @Override
    public boolean suits(Basis basis) {
        return basis == Basis.SURVEY;
    }

    @Override
    public List<FactSpec> facts() {
        return List.of(FactSpec.integer(BALLOTS, BALLOTS_LABEL, 1), FactSpec.integer(TOTAL, TOTAL_LABEL, 1));
    }

    @Override
    public List<String> contradictions(BigDecimal maximum, Facts sound) {
        if (!sound.has(BALLOTS) || !sound.has(TOTAL)) {
            return List.of();
        }
        BigDecimal ballots = sound.decimal(BALLOTS);
        BigDecimal total = sound.decimal(TOTAL);
        BigDecimal best = best(ballots);
        return total.compareTo(ballots) < 0 || total.compareTo(best) > 0
                ? List.of("“%s” là %s; với %s phiếu hợp lệ, mỗi phiếu từ 1 đến %d điểm, tổng phải từ %s đến %s."
                        .formatted(
                                TOTAL_LABEL,
                                VietnameseNumber.of(total),
                                VietnameseNumber.of(ballots),
                                scale,
                                VietnameseNumber.of(ballots),
                                VietnameseNumber.of(best)))
                : List.of();
    }

    @Override
    public String describe(BigDecimal maximum) {
        return ("Điều tra xã hội học theo thang 1 đến %d: tổng điểm các phiếu hợp lệ chia cho tổng điểm cao nhất có thể,"
                        + " nhân với %s điểm.")
                .formatted(scale, VietnameseNumber.of(maximum));
    }

    @Override
    public Working working(BigDecimal maximum, Facts facts) {
        BigDecimal ballots = facts.decimal(BALLOTS);
        Quotient share = new Quotient(facts.decimal(TOTAL), best(ballots));
        return Working.share(
                share,
                maximum,
                "%s phiếu hợp lệ, tổng %s điểm %s"
                        .formatted(VietnameseNumber.of(ballots), share.fraction(), share.equalsPercent()));
    }

    private BigDecimal best(BigDecimal ballots) {
        return ballots.multiply(BigDecimal.valueOf(scale));
    }
}
