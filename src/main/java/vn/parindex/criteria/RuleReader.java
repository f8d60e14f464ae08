package vn.parindex.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.parindex.scoring.AllOrNothing;
import vn.parindex.scoring.Bonus;
import vn.parindex.scoring.Change;
import vn.parindex.scoring.Choice;
import vn.parindex.scoring.Count;
import vn.parindex.scoring.Deduction;
import vn.parindex.scoring.External;
import vn.parindex.scoring.Formula;
import vn.parindex.scoring.GivenPoints;
import vn.parindex.scoring.NoViolation;
import vn.parindex.scoring.Penalty;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.Survey;
import vn.parindex.scoring.Tiers;
import vn.parindex.scoring.VietnameseNumber;
import vn.parindex.source.Block;
import vn.parindex.source.Cell;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.ScalarType;

/** Reads the "rule" block of a criterion. */
final class RuleReader {

    /** Reads the parameters of one kind of rule; the rule is only built when all of them could be read. */
    private interface Kind {
        Supplier<Rule> read(RuleReader reader, Block block, Cell<BigDecimal> maximum);
    }

    private static final ScalarType<Kind> KIND = ScalarType.oneOf(Map.ofEntries(
            entry("all-or-nothing", (reader, block, maximum) -> allOrNothing(block)),
            entry("choice", RuleReader::choice),
            entry("ratio", (reader, block, maximum) -> ratio(block)),
            entry("tiers", RuleReader::tiers),
            entry("count", (reader, block, maximum) -> count(block)),
            entry("change", (reader, block, maximum) -> change(block)),
            entry("no-violation", (reader, block, maximum) -> noViolation(block)),
            entry("deduction", (reader, block, maximum) -> deduction(block)),
            entry("survey", (reader, block, maximum) -> survey(block)),
            entry("external", (reader, block, maximum) -> external(block)),
            entry("given", (reader, block, maximum) -> given(block)),
            entry("bonus", (reader, block, maximum) -> bonus(block)),
            entry("penalty", (reader, block, maximum) -> penalty(block)),
            entry("formula", (reader, block, maximum) -> formula(block))));

    private static Map.Entry<String, Kind> entry(String type, Kind kind) {
        return Map.entry(type, kind);
    }

    private static final ScalarType<Change.Direction> DIRECTION =
            ScalarType.oneOf(Map.of("increase", Change.Direction.INCREASE, "decrease", Change.Direction.DECREASE));

    private final Problems problems;

    RuleReader(Problems problems) {
        this.problems = problems;
    }

    Optional<Rule> read(Block block, Cell<BigDecimal> maximum) {
        var before = problems.errorCount();
        var kind = block.value("type", KIND);
        if (!kind.isKnown()) {
            return Optional.empty();
        }
        var rule = kind.get().read(this, block, maximum);
        block.refuseOtherKeys();
        return problems.errorCount() > before ? Optional.empty() : built(block.place(), rule);
    }

    /** A rule refuses parameters that contradict each other, in the words of the file. */
    private <T> Optional<T> built(Place place, Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (IllegalArgumentException e) {
            problems.error(place, "%s", e.getMessage());
            return Optional.empty();
        }
    }

    private static Supplier<Rule> allOrNothing(Block block) {
        var question = block.value("question", ScalarType.TEXT);
        return () -> new AllOrNothing(question.get());
    }

    private Supplier<Rule> choice(Block block, Cell<BigDecimal> maximum) {
        var options = block.maps("options").stream()
                .map(option -> answer(option, maximum))
                .toList();
        return () -> new Choice(options.stream().map(Supplier::get).toList());
    }

    private Supplier<Choice.Answer> answer(Block option, Cell<BigDecimal> maximum) {
        var code = option.value("code", ScalarType.CODE);
        var label = option.value("label", ScalarType.TEXT);
        var points = option.value("points", ScalarType.DECIMAL);
        option.refuseOtherKeys();
        notAbove(maximum, points);
        return () -> new Choice.Answer(code.get(), label.get(), points.get());
    }

    private static Supplier<Rule> ratio(Block block) {
        var achieved = block.value("achieved", ScalarType.TEXT);
        var planned = block.value("planned", ScalarType.TEXT);
        var floor = block.optional("floor", ScalarType.PERCENT);
        var target = block.optional("target", ScalarType.PERCENT);
        return () -> new Ratio(achieved.get(), planned.get(), floor.orElse(null), target.orElse(null));
    }

    private Supplier<Rule> tiers(Block block, Cell<BigDecimal> maximum) {
        var value = block.value("value", ScalarType.TEXT);
        var unit = block.optional("unit", ScalarType.TEXT);
        var limit = block.optional("limit", ScalarType.POSITIVE);
        List<Supplier<Tiers.Tier>> tiers =
                block.maps("tiers").stream().map(tier -> tier(tier, maximum)).toList();
        return () -> new Tiers(
                value.get(),
                unit.orElse(null),
                limit.orElse(null),
                tiers.stream().map(Supplier::get).toList());
    }

    private Supplier<Tiers.Tier> tier(Block block, Cell<BigDecimal> maximum) {
        var from = block.value("from", ScalarType.DECIMAL);
        var points = block.value("points", ScalarType.DECIMAL);
        block.refuseOtherKeys();
        notAbove(maximum, points);
        return () -> new Tiers.Tier(from.get(), points.get());
    }

    private static Supplier<Rule> count(Block block) {
        var of = block.value("of", ScalarType.TEXT);
        var each = block.value("each", ScalarType.POSITIVE);
        return () -> new Count(of.get(), each.get());
    }

    private static Supplier<Rule> change(Block block) {
        var base = block.value("base", ScalarType.TEXT);
        var current = block.value("current", ScalarType.TEXT);
        var direction = block.value("direction", DIRECTION);
        var target = block.value("target", ScalarType.POSITIVE);
        return () -> new Change(base.get(), current.get(), direction.get(), target.get());
    }

    private static Supplier<Rule> noViolation(Block block) {
        var of = block.value("of", ScalarType.TEXT);
        return () -> new NoViolation(of.get());
    }

    private static Supplier<Rule> deduction(Block block) {
        var of = block.value("of", ScalarType.TEXT);
        var each = block.value("each", ScalarType.POSITIVE);
        return () -> new Deduction(of.get(), each.get());
    }

    private static Supplier<Rule> survey(Block block) {
        var scale = block.value("scale", ScalarType.INTEGER);
        return () -> new Survey(scale.get());
    }

    private static Supplier<Rule> external(Block block) {
        var source = block.value("source", ScalarType.TEXT);
        return () -> new External(source.get());
    }

    private static Supplier<Rule> given(Block block) {
        var by = block.value("by", ScalarType.TEXT);
        return () -> new GivenPoints(by.get());
    }

    private static Supplier<Rule> bonus(Block block) {
        var of = block.value("of", ScalarType.TEXT);
        var each = block.value("each", ScalarType.POSITIVE);
        return () -> new Bonus(of.get(), each.get());
    }

    private static Supplier<Rule> penalty(Block block) {
        var of = block.value("of", ScalarType.TEXT);
        var each = block.value("each", ScalarType.POSITIVE);
        return () -> new Penalty(of.get(), each.get());
    }

    private static Supplier<Rule> formula(Block block) {
        var expression = block.value("expression", ScalarType.TEXT);
        var description = block.value("description", ScalarType.TEXT);
        var facts = block.maps("facts").stream().map(FormulaFactReader::read).toList();
        return () -> Formula.of(
                expression.get(),
                description.get(),
                facts.stream().map(Supplier::get).toList());
    }

    private void notAbove(Cell<BigDecimal> maximum, Cell<BigDecimal> points) {
        if (maximum.isKnown() && points.isKnown() && points.get().compareTo(maximum.get()) > 0) {
            problems.error(
                    points.place(),
                    "Mức điểm %s vượt điểm tối đa %s của tiêu chí; sửa mức điểm hoặc điểm tối đa.",
                    VietnameseNumber.of(points.get()),
                    VietnameseNumber.of(maximum.get()));
        }
    }
}
