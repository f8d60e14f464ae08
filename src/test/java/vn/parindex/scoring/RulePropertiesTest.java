package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Given.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold of every rule, whatever its parameters and facts. */
class RulePropertiesTest {

    /** A rule with a maximum that fits it, a fact to vary, and whether more of it is better. */
    record Case(Rule rule, BigDecimal maximum, boolean moreIsBetter, Function<Integer, Facts> factsAt) {
        BigDecimal pointsAt(int amount, RoundingPolicy rounding) {
            return ((LeafScore.Scored) rule.score(maximum, factsAt.apply(amount), rounding)).points();
        }
    }

    @Property
    void pointsStayBetweenNothingAndTheMaximum(
            @ForAll("cases") Case tried,
            @ForAll @IntRange(max = 1000) int amount,
            @ForAll("policies") RoundingPolicy policy) {
        assertThat(tried.pointsAt(amount, policy))
                .isBetween(
                        tried.rule().range(tried.maximum()).least(),
                        tried.rule().range(tried.maximum()).most());
    }

    @Property
    void pointsHaveTheScaleOfTheSet(
            @ForAll("cases") Case tried,
            @ForAll @IntRange(max = 1000) int amount,
            @ForAll("policies") RoundingPolicy policy) {
        assertThat(tried.pointsAt(amount, policy).scale()).isEqualTo(policy.scale());
    }

    @Property
    void betterFactsNeverCostPoints(
            @ForAll("cases") Case tried,
            @ForAll @IntRange(max = 1000) int one,
            @ForAll @IntRange(max = 1000) int other,
            @ForAll("policies") RoundingPolicy policy) {
        int worse = tried.moreIsBetter() ? Math.min(one, other) : Math.max(one, other);
        int better = tried.moreIsBetter() ? Math.max(one, other) : Math.min(one, other);
        assertThat(tried.pointsAt(worse, policy)).isLessThanOrEqualTo(tried.pointsAt(better, policy));
    }

    @Property
    void theExplanationEndsWithThePoints(
            @ForAll("cases") Case tried,
            @ForAll @IntRange(max = 1000) int amount,
            @ForAll("policies") RoundingPolicy policy) {
        LeafScore.Scored scored = (LeafScore.Scored)
                tried.rule().score(tried.maximum(), tried.factsAt().apply(amount), policy);
        assertThat(scored.explanation())
                .endsWith(" %s điểm".formatted(VietnameseNumber.of(scored.points())))
                .doesNotContain(".");
    }

    @Property
    void theSameFactsAlwaysScoreTheSame(
            @ForAll("cases") Case tried,
            @ForAll @IntRange(max = 1000) int amount,
            @ForAll("policies") RoundingPolicy policy) {
        Facts facts = tried.factsAt().apply(amount);
        assertThat(tried.rule().score(tried.maximum(), facts, policy))
                .isEqualTo(tried.rule().score(tried.maximum(), facts, policy));
    }

    @Property
    void noFactIsEverASilentNothing(@ForAll("cases") Case tried) {
        assertThat(tried.rule().problems(tried.maximum(), facts()))
                .hasSameSizeAs(tried.rule().facts());
    }

    @Property
    void aRatioIsRoundedOnceFromTheExactShare(
            @ForAll @IntRange(max = 1000) int achieved,
            @ForAll @IntRange(min = 1, max = 1000) int planned,
            @ForAll("maxima") BigDecimal maximum,
            @ForAll("policies") RoundingPolicy policy) {
        Assume.that(achieved <= planned);
        LeafScore score =
                new Ratio("a", "b", null, null).score(maximum, facts("achieved", achieved, "planned", planned), policy);
        // 1/10^scale apart at the very most is what one rounding can do
        BigDecimal error = ((LeafScore.Scored) score)
                .points()
                .multiply(BigDecimal.valueOf(planned))
                .subtract(maximum.multiply(BigDecimal.valueOf(achieved)))
                .abs();
        assertThat(error).isLessThan(BigDecimal.valueOf(planned).movePointLeft(policy.scale()));
    }

    @Provide
    Arbitrary<BigDecimal> maxima() {
        return Arbitraries.integers().between(1, 3000).map(hundredths -> BigDecimal.valueOf(hundredths, 2));
    }

    @Provide
    Arbitrary<RoundingPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 3),
                        Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY))
                .as(RoundingPolicy::new);
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<BigDecimal> each = Arbitraries.integers().between(1, 2000).map(n -> BigDecimal.valueOf(n, 3));
        Arbitrary<BigDecimal> percent = Arbitraries.integers().between(1, 100).map(BigDecimal::valueOf);
        return Arbitraries.oneOf(
                maxima().map(max -> new Case(new AllOrNothing("q"), max, true, n -> facts("met", n > 500))),
                maxima().map(RulePropertiesTest::choice),
                Combinators.combine(maxima(), percent, percent).as(RulePropertiesTest::ratio),
                Combinators.combine(maxima(), percent, percent).as(RulePropertiesTest::tiers),
                Combinators.combine(maxima(), each)
                        .as((max, points) -> new Case(new Count("n", points), max, true, n -> facts("count", n))),
                Combinators.combine(maxima(), each)
                        .as((max, points) ->
                                new Case(new Deduction("n", points), max, false, n -> facts("violations", n))),
                Combinators.combine(maxima(), each)
                        .as((max, points) -> new Case(new Bonus("n", points), max, true, n -> facts("count", n))),
                Combinators.combine(maxima(), each)
                        .as((max, points) ->
                                new Case(new Penalty("n", points), max, false, n -> facts("violations", n))),
                maxima().map(max -> new Case(new GivenPoints("s"), max, true, n -> facts("given", upTo(max, n)))),
                maxima().map(max -> new Case(new NoViolation("n"), max, false, n -> facts("violations", n))),
                Combinators.combine(maxima(), percent, Arbitraries.of(Change.Direction.class))
                        .as(RulePropertiesTest::change),
                maxima().map(max -> new Case(new Survey(5), max, true, n -> facts("ballots", 250, "total", 250 + n))),
                maxima().map(max -> new Case(
                        new External("s"),
                        max,
                        true,
                        n -> facts("value", BigDecimal.valueOf(n, 1).toPlainString()))));
    }

    private static String upTo(BigDecimal maximum, int thousandths) {
        return maximum.multiply(BigDecimal.valueOf(thousandths, 3)).toPlainString();
    }

    private static Case choice(BigDecimal maximum) {
        Choice rule = new Choice(List.of(
                new Choice.Answer("some", "Một phần", maximum.divide(BigDecimal.valueOf(8))),
                new Choice.Answer("all", "Đầy đủ", maximum)));
        return new Case(rule, maximum, true, n -> facts("option", n > 500 ? "all" : "some"));
    }

    private static Case ratio(BigDecimal maximum, BigDecimal one, BigDecimal other) {
        Ratio rule = new Ratio("a", "b", one.min(other), one.max(other));
        return new Case(rule, maximum, true, n -> facts("achieved", n, "planned", 1000));
    }

    private static Case tiers(BigDecimal maximum, BigDecimal low, BigDecimal step) {
        Tiers rule = new Tiers(
                "v",
                "%",
                null,
                List.of(
                        new Tiers.Tier(low, maximum.divide(BigDecimal.valueOf(8))),
                        new Tiers.Tier(low.add(step), maximum)));
        return new Case(rule, maximum, true, n -> facts("value", n));
    }

    private static Case change(BigDecimal maximum, BigDecimal target, Change.Direction direction) {
        Change rule = new Change("b", "c", direction, target);
        return new Case(rule, maximum, direction == Change.Direction.INCREASE, n -> facts("base", 470, "current", n));
    }
}
