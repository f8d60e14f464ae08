package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the points of a leaf arise from facts. The kinds of rules are those that the provinces' criteria sets use; the
 * thresholds of Đắk Lắk's table of 2020 (phụ lục 2) show most of them.
 *
 * <p>Every rule says which facts it needs, refuses facts that make no sense instead of giving a silent 0, and
 * explains the points it gives.
 */
public sealed interface Rule
        permits AllOrNothing,
                Bonus,
                Change,
                Choice,
                Count,
                Deduction,
                External,
                Formula,
                GivenPoints,
                NoViolation,
                Penalty,
                Ratio,
                Survey,
                Tiers {

    /** The facts to ask for, in the order a form shows them. */
    List<FactSpec> facts();

    /** The same for a leaf of this maximum: some facts cannot be larger. */
    default List<FactSpec> facts(BigDecimal maximum) {
        return facts();
    }

    /** One Vietnamese sentence on how points arise, for the form. */
    String describe(BigDecimal maximum);

    /** The arithmetic before rounding. The facts must be free of {@link #problems}. */
    Working working(BigDecimal maximum, Facts facts);

    /** The most points the parameters themselves promise; a leaf's maximum must not be below it. */
    default Optional<BigDecimal> statedPoints() {
        return Optional.empty();
    }

    /** Whether a leaf of this basis may have the rule: ballots go with the rule for them, and that rule with ballots. */
    default boolean suits(Basis basis) {
        return basis != Basis.SURVEY;
    }

    /** What the points of a leaf may be. */
    default PointRange range(BigDecimal maximum) {
        return PointRange.upTo(maximum);
    }

    /** False for points that come on top of, or off, what a unit can reach. */
    default boolean countsTowardMaximum() {
        return true;
    }

    /**
     * What facts say against each other or the maximum. Only facts that are sound by themselves are passed; some may be
     * absent.
     */
    default List<String> contradictions(BigDecimal maximum, Facts sound) {
        return List.of();
    }

    /** Everything that is wrong with the facts, in Vietnamese, naming their labels; empty if they can be scored. */
    default List<String> problems(BigDecimal maximum, Facts facts) {
        List<String> problems = new ArrayList<>();
        Set<String> sound = new TreeSet<>();
        for (FactSpec spec : facts()) {
            spec.problem(facts).ifPresentOrElse(problems::add, () -> sound.add(spec.name()));
        }
        problems.addAll(contradictions(maximum, facts.only(sound)));
        return problems;
    }

    /**
     * The points of a leaf, rounded exactly once.
     *
     * @throws InvalidFacts with all problems of the facts
     * @throws IllegalArgumentException if the maximum does not go with the rule or the rounding policy
     */
    default LeafScore score(BigDecimal maximum, Facts facts, RoundingPolicy rounding) {
        requireFits(maximum);
        // otherwise rounding could lift the points above the maximum
        if (!rounding.keeps(maximum)) {
            throw new IllegalArgumentException("Điểm tối đa %s có quá %d chữ số thập phân."
                    .formatted(VietnameseNumber.of(maximum), rounding.scale()));
        }
        List<String> problems = problems(maximum, facts);
        if (!problems.isEmpty()) {
            throw new InvalidFacts(problems);
        }
        return working(maximum, facts).rounded(rounding);
    }

    /** Refuses a maximum that is not positive or is below points the rule promises. */
    default void requireFits(BigDecimal maximum) {
        Parameters.positive("max", maximum);
        statedPoints().filter(points -> points.compareTo(maximum) > 0).ifPresent(points -> {
            throw new IllegalArgumentException("Quy tắc cho đến %s điểm, vượt điểm tối đa %s của tiêu chí."
                    .formatted(VietnameseNumber.of(points), VietnameseNumber.of(maximum)));
        });
    }
}
