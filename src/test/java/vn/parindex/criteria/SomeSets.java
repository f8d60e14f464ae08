package vn.parindex.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.parindex.scoring.AllOrNothing;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.Bonus;
import vn.parindex.scoring.Change;
import vn.parindex.scoring.Choice;
import vn.parindex.scoring.ClassBand;
import vn.parindex.scoring.Count;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.Deduction;
import vn.parindex.scoring.External;
import vn.parindex.scoring.FactSpec;
import vn.parindex.scoring.Formula;
import vn.parindex.scoring.GivenPoints;
import vn.parindex.scoring.Issued;
import vn.parindex.scoring.NoViolation;
import vn.parindex.scoring.Option;
import vn.parindex.scoring.Penalty;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.Survey;
import vn.parindex.scoring.TieBreaker;
import vn.parindex.scoring.Tiers;

/** Criteria sets as nobody would think of them: all rules, all optional parts, texts that look like something else. */
final class SomeSets {

    private static final List<String> TRICKY = List.of(
            "Kiểm tra CCHC",
            "true",
            "null",
            "1.10",
            "0012",
            "2020-08-19",
            "=SUM(A1:A9)",
            "+84 24",
            "-",
            "@nguoi-dung",
            "# không phải chú thích",
            "a: b, {c} [d]",
            "“ngoặc” 'đơn' \"kép\" \\ gạch",
            "dòng một\ndòng hai",
            "100 %",
            "_x000D_ đuôi",
            "ợ Ữ đ Đ ẵ",
            "emoji 🏛",
            "&amp; <b>",
            "x".repeat(300));

    private SomeSets() {}

    static Arbitrary<CriteriaSet> sets() {
        var head = Combinators.combine(
                code(), Arbitraries.integers().between(0, 999_999), text(), issued(), text(), groups(), rounding());
        return head.as((id, version, title, issued, notice, groups, rounding) ->
                        new Head(id, version, title, issued, notice, groups, rounding))
                .flatMap(chosen -> fields().map(fields -> chosen.with(fields)));
    }

    private record Head(
            String id,
            int version,
            String title,
            Issued issued,
            String notice,
            List<String> groups,
            RoundingPolicy rounding) {

        CriteriaSet with(List<Criterion> fields) {
            var breakers = new ArrayList<TieBreaker>();
            if (version % 2 == 0) {
                breakers.add(new TieBreaker.ByNode(fields.get(0).code()));
                breakers.add(new TieBreaker.ByBasis(Basis.SURVEY));
            }
            var classes = version % 3 == 0
                    ? List.of(new ClassBand("Đạt", new BigDecimal("50.5")), new ClassBand("Không đạt", BigDecimal.ZERO))
                    : ClassBand.DEFAULT;
            return new CriteriaSet(
                    id, version, title, issued, issued != null, notice, groups, rounding, classes, breakers, fields);
        }
    }

    private static Arbitrary<List<Criterion>> fields() {
        return Arbitraries.integers().between(1, 3).flatMap(count -> Combinators.combine(IntStream.rangeClosed(1, count)
                        .mapToObj(number -> node(String.valueOf(number), 1, number == 1))
                        .toList())
                .as(List::copyOf));
    }

    /** @param counts whether something in it must count toward the maximum */
    private static Arbitrary<Criterion> node(String code, int depth, boolean counts) {
        Arbitrary<Criterion> leaf = leaf(code, counts);
        return depth == 4 ? leaf : Arbitraries.frequencyOf(Tuple.of(2, leaf), Tuple.of(1, parent(code, depth, counts)));
    }

    private static Arbitrary<Criterion> parent(String code, int depth, boolean counts) {
        return Arbitraries.lazy(() -> Arbitraries.integers().between(1, 11).flatMap(count -> Combinators.combine(
                        text(),
                        text().injectNull(0.5),
                        leads(),
                        text().injectNull(0.7),
                        children(code, count, depth, counts))
                .as((name, evidence, leads, note, children) ->
                        new Criterion(code, name, sum(children), null, null, evidence, leads, note, children))));
    }

    private static Arbitrary<List<Criterion>> children(String code, int count, int depth, boolean counts) {
        return Combinators.combine(IntStream.rangeClosed(1, count)
                        .mapToObj(number -> node(code + "." + number, count > 3 ? 4 : depth + 1, counts && number == 1))
                        .toList())
                .as(List::copyOf);
    }

    private static BigDecimal sum(List<Criterion> children) {
        var sum = children.stream().map(Criterion::countedMaximum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return plain(sum);
    }

    private static Arbitrary<Criterion> leaf(String code, boolean counts) {
        var bases = Arbitraries.of(Basis.values());
        return Combinators.combine(bases, positive())
                .as((basis, maximum) -> new Start(basis, maximum))
                .flatMap(start -> Combinators.combine(
                                rule(start, counts), text(), text().injectNull(0.5), leads(), text().injectNull(0.7))
                        .as((rule, name, evidence, leads, note) -> new Criterion(
                                code, name, start.maximum(), start.basis(), rule, evidence, leads, note, List.of())));
    }

    private record Start(Basis basis, BigDecimal maximum) {}

    private static Arbitrary<Rule> rule(Start start, boolean counts) {
        Arbitrary<Rule> given = text().map(GivenPoints::new);
        if (start.basis() == Basis.SURVEY) {
            return Arbitraries.oneOf(
                    given, Arbitraries.integers().between(2, 100).map(Survey::new));
        }
        var counted = List.<Arbitrary<? extends Rule>>of(
                given,
                text().map(AllOrNothing::new),
                choice(start.maximum()),
                tiers(start.maximum()),
                Combinators.combine(
                                text(),
                                text(),
                                Arbitraries.of(40, 70).map(BigDecimal::valueOf).injectNull(0.5),
                                Arbitraries.of(80, 100).map(BigDecimal::valueOf).injectNull(0.5))
                        .as(Ratio::new),
                Combinators.combine(text(), positive()).as(Count::new),
                Combinators.combine(text(), text(), Arbitraries.of(Change.Direction.values()), percent())
                        .as(Change::new),
                text().map(NoViolation::new),
                Combinators.combine(text(), positive()).as(Deduction::new),
                text().map(External::new),
                formula());
        if (counts) {
            return Arbitraries.oneOf(counted);
        }
        var all = new ArrayList<Arbitrary<? extends Rule>>(counted);
        all.add(Combinators.combine(text(), positive()).as(Bonus::new));
        all.add(Combinators.combine(text(), positive()).as(Penalty::new));
        return Arbitraries.oneOf(all);
    }

    private static Arbitrary<Rule> choice(BigDecimal maximum) {
        return Combinators.combine(text(), text(), text())
                .as((full, half, none) -> new Choice(List.of(
                        new Choice.Answer("full", full, maximum),
                        new Choice.Answer("muc-2", half, plain(maximum.divide(BigDecimal.valueOf(2)))),
                        new Choice.Answer("0", none, BigDecimal.ZERO))));
    }

    private static Arbitrary<Rule> tiers(BigDecimal maximum) {
        return Combinators.combine(text(), text().injectNull(0.4), positive())
                .as((value, unit, from) -> new Tiers(
                        value,
                        unit,
                        unit == null ? null : plain(from.add(BigDecimal.valueOf(20))),
                        List.of(
                                new Tiers.Tier(plain(from.add(BigDecimal.TEN)), maximum),
                                new Tiers.Tier(from, plain(maximum.divide(BigDecimal.valueOf(4)))))));
    }

    private static Arbitrary<Rule> formula() {
        return Combinators.combine(text(), text(), text())
                .as((description, label, option) -> Formula.of(
                        "if muc = \"tot\" then max else min(max, so_luong * 0.1)",
                        description,
                        List.of(
                                new FactSpec(
                                        "so_luong",
                                        label,
                                        FactSpec.Kind.INTEGER,
                                        BigDecimal.ZERO,
                                        new BigDecimal("99.5"),
                                        List.of()),
                                new FactSpec("dung_han", label, FactSpec.Kind.BOOLEAN, null, null, List.of()),
                                new FactSpec(
                                        "muc",
                                        label,
                                        FactSpec.Kind.CHOICE,
                                        null,
                                        null,
                                        List.of(new Option("tot", option), new Option("kem", label))))));
    }

    private static Arbitrary<Issued> issued() {
        return Combinators.combine(
                        text(),
                        Arbitraries.integers().between(0, 20_000).map(LocalDate.of(1990, 1, 1)::plusDays),
                        text())
                .as(Issued::new)
                .injectNull(0.5);
    }

    private static Arbitrary<List<String>> groups() {
        return code().list().ofMinSize(1).ofMaxSize(3).uniqueElements();
    }

    private static Arbitrary<List<String>> leads() {
        return Arbitraries.of("Sở Nội vụ", "Văn phòng UBND tỉnh", "Sở Lao động - Thương binh và Xã hội", "Sở A, Sở B")
                .list()
                .ofMaxSize(3)
                .uniqueElements();
    }

    private static Arbitrary<RoundingPolicy> rounding() {
        return Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN, RoundingMode.DOWN)
                .map(mode -> new RoundingPolicy(3, mode));
    }

    private static Arbitrary<String> code() {
        return Arbitraries.of("mau", "so-nganh", "bnv-876-2022", "a", "0");
    }

    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.of(TRICKY),
                Arbitraries.strings()
                        .withChars("aăâbcdđeêghiklmnoôơpqrstuưvxyÀẢẠ 0123456789.,;:-–()\"'/%\\")
                        .ofMinLength(1)
                        .ofMaxLength(40)
                        .map(text -> "N " + text.strip().replaceAll(" +", " "))
                        .map(String::strip));
    }

    private static Arbitrary<BigDecimal> positive() {
        return Arbitraries.integers()
                .between(1, 40_000)
                .map(n -> plain(BigDecimal.valueOf(n).movePointLeft(3)))
                .map(SomeSets::halvable);
    }

    /** A quarter of it still has three decimals. */
    private static BigDecimal halvable(BigDecimal value) {
        return plain(value.setScale(1, RoundingMode.UP));
    }

    private static Arbitrary<BigDecimal> percent() {
        return Arbitraries.integers()
                .between(1, 1000)
                .map(n -> plain(BigDecimal.valueOf(n).movePointLeft(1)));
    }

    /** As workbooks hold numbers: without zeros at the end. */
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
