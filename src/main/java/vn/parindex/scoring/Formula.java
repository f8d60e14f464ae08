package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A formula for what no other rule says. It sees its facts and the leaf's maximum as {@code max}; what it comes to is
 * kept within what the leaf can give.
 *
 * @param expression as the set writes it
 * @param description what it does, for readers; one Vietnamese sentence
 * @param facts what it asks for; their names are those of the expression
 */
public record Formula(String expression, String description, List<FactSpec> facts, FormulaLanguage.Program program)
        implements Rule {

    /** The name of the leaf's maximum within an expression. */
    public static final String MAXIMUM = "max";

    public Formula {
        Parameters.text("expression", expression);
        Parameters.text("description", description);
        Objects.requireNonNull(program, "program");
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("“facts” phải có ít nhất một số liệu cần nhập.");
        }
    }

    /**
     * Understands an expression.
     *
     * @throws IllegalArgumentException in Vietnamese, if it cannot be
     */
    public static Formula of(String expression, String description, List<FactSpec> facts) {
        Set<String> names = facts.stream().map(FactSpec::name).collect(Collectors.toCollection(TreeSet::new));
        if (names.size() < facts.size() || !names.add(MAXIMUM)) {
            throw new IllegalArgumentException(
                    "“facts” có hai số liệu cùng tên, hoặc một số liệu mang tên “max” dành cho điểm tối đa.");
        }
        return new Formula(
                expression, description, facts, FormulaLanguage.installed().compile(expression, names));
    }

    @Override
    public List<String> contradictions(BigDecimal maximum, Facts sound) {
        if (!facts.stream().allMatch(spec -> sound.has(spec.name()))) {
            return List.of();
        }
        try {
            program.evaluate(values(maximum, sound));
            return List.of();
        } catch (InvalidFacts invalid) {
            return invalid.problems();
        }
    }

    @Override
    public String describe(BigDecimal maximum) {
        return "%s Điểm %s.".formatted(description, range(maximum).text());
    }

    @Override
    public Working working(BigDecimal maximum, Facts stated) {
        BigDecimal value = program.evaluate(values(maximum, stated));
        PointRange range = range(maximum);
        String reason = facts.stream()
                .map(spec -> "%s: %s".formatted(spec.label(), spec.shown(stated)))
                .collect(Collectors.joining("; "));
        String formula = "%s; theo công thức “%s”".formatted(reason, expression);
        if (range.contains(value)) {
            return Working.points(value, formula);
        }
        return Working.points(
                value.max(range.least()).min(range.most()),
                "%s được %s, ngoài khoảng %s nên tính bằng mức gần nhất"
                        .formatted(formula, VietnameseNumber.of(value), range.text()));
    }

    private Map<String, Object> values(BigDecimal maximum, Facts stated) {
        Map<String, Object> values = new HashMap<>();
        values.put(MAXIMUM, maximum);
        for (FactSpec spec : facts) {
            values.put(spec.name(), spec.value(stated));
        }
        return values;
    }
}
