package vn.parindex.criteria;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.parindex.scoring.AllOrNothing;
import vn.parindex.scoring.Bonus;
import vn.parindex.scoring.Change;
import vn.parindex.scoring.Choice;
import vn.parindex.scoring.Count;
import vn.parindex.scoring.Deduction;
import vn.parindex.scoring.External;
import vn.parindex.scoring.FactSpec;
import vn.parindex.scoring.Formula;
import vn.parindex.scoring.GivenPoints;
import vn.parindex.scoring.NoViolation;
import vn.parindex.scoring.Penalty;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.Survey;
import vn.parindex.scoring.Tiers;
import vn.parindex.source.YamlText.Word;

/**
 * A rule as files write it; {@link RuleReader} reads the same.
 *
 * @param type the word for its kind
 * @param values its single parameters: texts, numbers, words
 * @param list key of the list it has, null without one
 * @param items what the list holds
 */
record WrittenRule(String type, Map<String, Object> values, String list, List<Map<String, Object>> items) {

    static WrittenRule of(Rule rule) {
        if (rule instanceof AllOrNothing all) {
            return plain("all-or-nothing", values("question", all.question()));
        }
        if (rule instanceof Choice choice) {
            return new WrittenRule(
                    "choice",
                    Map.of(),
                    "options",
                    choice.options().stream().map(WrittenRule::answer).toList());
        }
        if (rule instanceof Ratio ratio) {
            return plain("ratio", ratio(ratio));
        }
        if (rule instanceof Tiers tiers) {
            return new WrittenRule(
                    "tiers",
                    values("value", tiers.value(), "unit", tiers.unit(), "limit", tiers.limit()),
                    "tiers",
                    tiers.tiers().stream()
                            .map(tier -> values("from", tier.from(), "points", tier.points()))
                            .toList());
        }
        if (rule instanceof Count count) {
            return plain("count", values("of", count.of(), "each", count.each()));
        }
        if (rule instanceof Change change) {
            var direction = new Word(change.direction().name().toLowerCase(Locale.ROOT));
            return plain(
                    "change",
                    values(
                            "base",
                            change.base(),
                            "current",
                            change.current(),
                            "direction",
                            direction,
                            "target",
                            change.target()));
        }
        if (rule instanceof NoViolation none) {
            return plain("no-violation", values("of", none.of()));
        }
        if (rule instanceof Deduction deduction) {
            return plain("deduction", values("of", deduction.of(), "each", deduction.each()));
        }
        if (rule instanceof Bonus bonus) {
            return plain("bonus", values("of", bonus.of(), "each", bonus.each()));
        }
        if (rule instanceof Penalty penalty) {
            return plain("penalty", values("of", penalty.of(), "each", penalty.each()));
        }
        if (rule instanceof Survey survey) {
            return plain("survey", values("scale", survey.scale()));
        }
        if (rule instanceof External external) {
            return plain("external", values("source", external.source()));
        }
        if (rule instanceof GivenPoints given) {
            return plain("given", values("by", given.by()));
        }
        return formula((Formula) rule);
    }

    /** Key by key, in the order of the file. */
    Map<String, Object> asMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("type", new Word(type));
        map.putAll(values);
        if (list != null) {
            map.put(list, items);
        }
        return map;
    }

    private static WrittenRule plain(String type, Map<String, Object> values) {
        return new WrittenRule(type, values, null, List.of());
    }

    private static Map<String, Object> answer(Choice.Answer answer) {
        return values("code", new Word(answer.code()), "label", answer.label(), "points", answer.points());
    }

    /** What the file may leave out is left out. */
    private static Map<String, Object> ratio(Ratio ratio) {
        var floor = ratio.floor().equals(BigDecimal.ZERO) ? null : ratio.floor();
        return values(
                "achieved", ratio.achieved(), "planned", ratio.planned(), "floor", floor, "target", ratio.target());
    }

    private static WrittenRule formula(Formula formula) {
        return new WrittenRule(
                "formula",
                values("expression", formula.expression(), "description", formula.description()),
                "facts",
                formula.facts().stream().map(WrittenRule::fact).toList());
    }

    private static Map<String, Object> fact(FactSpec fact) {
        var options = fact.options().stream()
                .map(option -> values("code", new Word(option.code()), "label", option.label()))
                .toList();
        return values(
                "name",
                new Word(fact.name()),
                "label",
                fact.label(),
                "kind",
                new Word(fact.kind().name().toLowerCase(Locale.ROOT)),
                "min",
                fact.minimum(),
                "max",
                fact.maximum(),
                "options",
                options.isEmpty() ? null : options);
    }

    /** Pairs of key and value; a value that is null is left out. */
    private static Map<String, Object> values(Object... pairs) {
        var values = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                values.put((String) pairs[i], pairs[i + 1]);
            }
        }
        return values;
    }
}
