package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Points that somebody states as they are, where a set's maximum is known but not how its points arise: the plan of Đắk
 * Lắk (7391/KH-UBND 2020, phụ lục I) prints the points of the Ministry's criteria without their steps.
 *
 * @param by who states them, or by which document
 */
public record GivenPoints(String by) implements Rule {

    private static final String GIVEN = "given";

    public GivenPoints {
        Parameters.text("by", by);
    }

    @Override
    public boolean suits(Basis basis) {
        return true;
    }

    @Override
    public List<FactSpec> facts() {
        return List.of(FactSpec.decimal(GIVEN, "Điểm đạt được", BigDecimal.ZERO, null));
    }

    @Override
    public List<FactSpec> facts(BigDecimal maximum) {
        return List.of(FactSpec.decimal(GIVEN, "Điểm đạt được", BigDecimal.ZERO, maximum));
    }

    @Override
    public List<String> contradictions(BigDecimal maximum, Facts sound) {
        Optional<String> problem = sound.has(GIVEN) ? range(maximum).problem(sound.decimal(GIVEN)) : Optional.empty();
        return problem.stream().toList();
    }

    @Override
    public String describe(BigDecimal maximum) {
        return "Số điểm %s, theo %s.".formatted(range(maximum).text(), by);
    }

    @Override
    public Working working(BigDecimal maximum, Facts facts) {
        BigDecimal points = facts.decimal(GIVEN);
        return Working.points(points, "Điểm theo %s: %s".formatted(by, VietnameseNumber.of(points)));
    }
}
