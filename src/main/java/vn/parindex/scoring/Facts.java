package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What is stated about one leaf, as canonical text: {@code true}/{@code false}, a plain decimal with a dot, the code
 * of an option. A blank value counts as not stated.
 */
public record Facts(Map<String, String> values) {

    /** Bounded on purpose: {@code 1e999999999} is a number of one character per digit once it is printed. */
    private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    public Facts {
        Map<String, String> stated = new TreeMap<>();
        values.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                stated.put(name, value.strip());
            }
        });
        values = Collections.unmodifiableMap(stated);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public BigDecimal decimal(String name) {
        return parse(text(name)).orElseThrow(() -> unusable(name, "phải là một số"));
    }

    public long integer(String name) {
        BigDecimal value = decimal(name);
        if (!isInteger(value)) {
            throw unusable(name, "phải là số nguyên");
        }
        return value.longValueExact();
    }

    public boolean flag(String name) {
        return switch (text(name)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unusable(name, "phải là Có hoặc Không");
        };
    }

    public String option(String name) {
        return text(name);
    }

    String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new InvalidFacts(List.of("Thiếu dữ liệu “%s”.".formatted(name)));
        }
        return value;
    }

    Facts only(Set<String> names) {
        Map<String, String> kept = new TreeMap<>(values);
        kept.keySet().retainAll(names);
        return new Facts(kept);
    }

    static Optional<BigDecimal> parse(String text) {
        return PLAIN_DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static boolean isInteger(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static InvalidFacts unusable(String name, String expectation) {
        return new InvalidFacts(List.of("Dữ liệu “%s” %s.".formatted(name, expectation)));
    }
}
