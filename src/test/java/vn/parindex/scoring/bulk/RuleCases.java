package vn.parindex.scoring.bulk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.parindex.scoring.AllOrNothing;
import vn.parindex.scoring.Bonus;
import vn.parindex.scoring.Change;
import vn.parindex.scoring.Choice;
import vn.parindex.scoring.Count;
import vn.parindex.scoring.Deduction;
import vn.parindex.scoring.External;
import vn.parindex.scoring.FactSpec;
import vn.parindex.scoring.Facts;
import vn.parindex.scoring.Formula;
import vn.parindex.scoring.GivenPoints;
import vn.parindex.scoring.InvalidFacts;
import vn.parindex.scoring.NoViolation;
import vn.parindex.scoring.Penalty;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.Survey;
import vn.parindex.scoring.Tiers;

/** Rules of every kind with any parameters, and facts of every kind: ordinary, on a threshold, huge, and wrong. */
final class RuleCases {

    /** A rule, a maximum that fits it, and figures its thresholds lie at. */
    record Case(Rule rule, BigDecimal maximum, List<String> thresholds) {}

    private RuleCases() {}

    static Arbitrary<RoundingPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 3),
                        Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY))
                .as(RoundingPolicy::new);
    }

    static Arbitrary<Case> cases() {
        Arbitrary<Change.Direction> directions = Arbitraries.of(Change.Direction.class);
        return Arbitraries.oneOf(
                maxima().map(max -> new Case(new AllOrNothing("q"), max, List.of())),
                Combinators.combine(maxima(), shares()).as(RuleCases::choice),
                Combinators.combine(maxima(), percents(), percents()).as(RuleCases::ratio),
                Combinators.combine(
                                maxima(),
                                shares(),
                                figures().list().uniqueElements().ofSize(3))
                        .as(RuleCases::tiers),
                Combinators.combine(maxima(), eaches())
                        .as((max, each) -> new Case(new Count("n", each), max, List.of())),
                Combinators.combine(maxima(), eaches())
                        .as((max, each) -> new Case(new Bonus("n", each), max, List.of())),
                Combinators.combine(maxima(), eaches())
                        .as((max, each) -> new Case(new Penalty("n", each), max, List.of())),
                Combinators.combine(maxima(), eaches())
                        .as((max, each) -> new Case(new Deduction("n", each), max, List.of())),
                maxima().map(max -> new Case(new NoViolation("n"), max, List.of("1"))),
                Combinators.combine(maxima(), percents(), directions)
                        .as((max, target, direction) ->
                                new Case(new Change("b", "c", direction, target), max, List.of("100", "110"))),
                Combinators.combine(maxima(), Arbitraries.integers().between(2, 100))
                        .as((max, scale) -> new Case(new Survey(scale), max, List.of("50", "" + 50 * scale))),
                maxima().map(max -> new Case(new External("s"), max, List.of("100", "100.0000000001"))),
                maxima().map(max -> new Case(new GivenPoints("s"), max, List.of(max.toPlainString()))),
                maxima().map(RuleCases::formula));
    }

    /** Facts of several units about one rule. */
    static Arbitrary<List<Facts>> facts(Case tried) {
        List<FactSpec> specs = tried.rule().facts();
        List<Arbitrary<String>> values = specs.stream()
                .map(spec ->
                        Arbitraries.frequencyOf(Tuple.of(12, sound(spec, tried.thresholds())), Tuple.of(1, strange())))
                .toList();
        return Combinators.combine(values)
                .as(texts -> {
                    Map<String, String> stated = new LinkedHashMap<>();
                    IntStream.range(0, texts.size())
                            .forEach(i -> stated.put(specs.get(i).name(), texts.get(i)));
                    return new Facts(stated);
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Arbitrary<String> sound(FactSpec spec, List<String> thresholds) {
        Arbitrary<String> integers = Arbitraries.integers().between(0, 120).map(String::valueOf);
        return switch (spec.kind()) {
            case BOOLEAN -> Arbitraries.of("true", "false");
            case CHOICE -> Arbitraries.of(spec.options()).map(option -> option.code());
            case INTEGER ->
                Arbitraries.frequencyOf(
                        Tuple.of(8, integers),
                        Tuple.of(1, Arbitraries.of("12.0", "999999999999999", "007", "-0")),
                        Tuple.of(2, Arbitraries.of(thresholds.isEmpty() ? List.of("0") : thresholds)));
            case DECIMAL ->
                Arbitraries.frequencyOf(
                        Tuple.of(5, integers),
                        Tuple.of(5, decimals()),
                        Tuple.of(
                                1,
                                Arbitraries.of("0", "0.0000000001", "999999999999999.9999999999", "123456789012345")),
                        Tuple.of(3, Arbitraries.of(thresholds.isEmpty() ? List.of("0") : thresholds)));
        };
    }

    private static Arbitrary<String> strange() {
        return Arbitraries.of(
                "",
                " ",
                "abc",
                "1e5",
                "-1",
                "-0.5",
                "1.",
                ".5",
                "+5",
                "1,5",
                "12.5",
                "1234567890123456",
                "true",
                "0.12345678901",
                "0000000000000001",
                " 5 ",
                "１２",
                "9223372036854775807",
                "-9223372036854775808");
    }

    private static Arbitrary<String> decimals() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 120_000),
                        Arbitraries.integers().between(0, 10))
                .as((unscaled, scale) -> BigDecimal.valueOf(unscaled, scale).toPlainString());
    }

    private static Arbitrary<BigDecimal> maxima() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(1, 3000).map(n -> BigDecimal.valueOf(n, 2))),
                Tuple.of(1, Arbitraries.of(new BigDecimal("1E+2"), new BigDecimal("12345678.9"))));
    }

    private static Arbitrary<BigDecimal> eaches() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 3000),
                        Arbitraries.integers().between(0, 20))
                .as(BigDecimal::valueOf);
    }

    private static Arbitrary<BigDecimal> percents() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(1, 100).map(BigDecimal::valueOf)),
                Tuple.of(2, Arbitraries.integers().between(1, 100_000).map(n -> BigDecimal.valueOf(n, 3))),
                Tuple.of(1, Arbitraries.of(new BigDecimal("33.333333333333333333"), new BigDecimal("100.00"))));
    }

    /** Of a maximum, in thousandths. */
    private static Arbitrary<BigDecimal> shares() {
        return Arbitraries.integers().between(0, 999).map(n -> BigDecimal.valueOf(n, 3));
    }

    private static Arbitrary<BigDecimal> figures() {
        return decimals().map(BigDecimal::new).map(BigDecimal::stripTrailingZeros);
    }

    private static Case choice(BigDecimal maximum, BigDecimal share) {
        return new Case(
                new Choice(List.of(
                        new Choice.Answer("none", "Không", BigDecimal.ZERO),
                        new Choice.Answer("some", "Một phần", maximum.multiply(share)),
                        new Choice.Answer("all", "Đầy đủ", maximum))),
                maximum,
                List.of());
    }

    private static Case ratio(BigDecimal maximum, BigDecimal one, BigDecimal other) {
        Ratio rule = new Ratio("a", "b", one.min(other), one.max(other));
        return new Case(
                rule,
                maximum,
                List.of("100", rule.floor().toPlainString(), rule.target().toPlainString(), "33.3333333333"));
    }

    private static Case tiers(BigDecimal maximum, BigDecimal share, List<BigDecimal> from) {
        List<BigDecimal> ascending = from.stream().sorted().toList();
        List<Tiers.Tier> tiers = new ArrayList<>();
        BigDecimal half = share.divide(BigDecimal.valueOf(2));
        tiers.add(new Tiers.Tier(ascending.get(0), maximum.multiply(half)));
        tiers.add(new Tiers.Tier(ascending.get(1), maximum.multiply(half.add(BigDecimal.valueOf(1, 4)))));
        tiers.add(new Tiers.Tier(ascending.get(2), maximum));
        return new Case(
                new Tiers("v", "%", ascending.get(2).add(new BigDecimal("0.25")), tiers),
                maximum,
                ascending.stream().map(BigDecimal::toPlainString).toList());
    }

    /** Half of the maximum per one, and no figure for 7. */
    private static Case formula(BigDecimal maximum) {
        List<FactSpec> facts = new Ratio("a", "b", null, null).facts().subList(0, 1);
        Formula rule = new Formula("x", "Một nửa cho mỗi trường hợp.", facts, values -> {
            BigDecimal figure = (BigDecimal) values.get(facts.get(0).name());
            if (figure.compareTo(BigDecimal.valueOf(7)) == 0) {
                throw new InvalidFacts(List.of("Công thức không cho kết quả."));
            }
            return figure.multiply((BigDecimal) values.get(Formula.MAXIMUM)).divide(BigDecimal.valueOf(2));
        });
        return new Case(rule, maximum, List.of("7", "0.333"));
    }
}
