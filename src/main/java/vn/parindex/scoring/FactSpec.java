package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A fact a rule needs. Forms are generated from it, and submitted values are checked against it.
 *
 * @param name stable name within the rule
 * @param label what the form shows and messages name
 * @param minimum smallest value allowed, null if there is none
 * @param maximum largest value allowed, null if there is none
 * @param options the answers of a {@link Kind#CHOICE}, else empty
 */
public record FactSpec(
        String name, String label, Kind kind, BigDecimal minimum, BigDecimal maximum, List<Option> options) {

    /** What kind of value a fact has. */
    public enum Kind {
        BOOLEAN,
        INTEGER,
        DECIMAL,
        CHOICE
    }

    public FactSpec {
        Parameters.text("name", name);
        Parameters.text("label", label);
        Objects.requireNonNull(kind, "kind");
        options = List.copyOf(options);
    }

    static FactSpec flag(String name, String label) {
        return new FactSpec(name, label, Kind.BOOLEAN, null, null, List.of());
    }

    static FactSpec integer(String name, String label, long minimum) {
        return new FactSpec(name, label, Kind.INTEGER, BigDecimal.valueOf(minimum), null, List.of());
    }

    static FactSpec decimal(String name, String label, BigDecimal minimum, BigDecimal maximum) {
        return new FactSpec(name, label, Kind.DECIMAL, minimum, maximum, List.of());
    }

    static FactSpec choice(String name, String label, List<Option> options) {
        return new FactSpec(name, label, Kind.CHOICE, null, null, options);
    }

    /** What is wrong with this fact, in Vietnamese; empty if it can be used. */
    public Optional<String> problem(Facts facts) {
        if (!facts.has(name)) {
            return Optional.of("Thiếu “%s”: %s.".formatted(label, howToAnswer()));
        }
        String text = facts.text(name);
        return switch (kind) {
            case BOOLEAN ->
                text.equals("true") || text.equals("false")
                        ? Optional.empty()
                        : Optional.of("“%s”: “%s” không hợp lệ, %s.".formatted(label, shortened(text), howToAnswer()));
            case CHOICE ->
                options.stream().anyMatch(option -> option.code().equals(text))
                        ? Optional.empty()
                        : Optional.of(
                                "“%s”: không có lựa chọn “%s”, %s.".formatted(label, shortened(text), howToAnswer()));
            case INTEGER, DECIMAL -> numberProblem(text);
        };
    }

    /** The value of a sound fact: a decimal, a flag, or the code of an option. */
    Object value(Facts facts) {
        return switch (kind) {
            case BOOLEAN -> facts.flag(name);
            case CHOICE -> facts.option(name);
            case INTEGER, DECIMAL -> facts.decimal(name);
        };
    }

    /** A sound fact as readers expect it. */
    String shown(Facts facts) {
        return switch (kind) {
            case BOOLEAN -> facts.flag(name) ? "Có" : "Không";
            case INTEGER, DECIMAL -> VietnameseNumber.of(facts.decimal(name));
            case CHOICE ->
                options.stream()
                        .filter(option -> option.code().equals(facts.option(name)))
                        .map(Option::label)
                        .findFirst()
                        .orElseThrow();
        };
    }

    private Optional<String> numberProblem(String text) {
        Optional<BigDecimal> number = Facts.parse(text);
        if (number.isEmpty()) {
            return Optional.of(
                    "“%s”: “%s” không phải là số hợp lệ, %s.".formatted(label, shortened(text), howToAnswer()));
        }
        BigDecimal value = number.get();
        String shown = VietnameseNumber.of(value);
        if (kind == Kind.INTEGER && !Facts.isInteger(value)) {
            return Optional.of("“%s” là %s; phải là số nguyên.".formatted(label, shown));
        }
        if (minimum != null && value.compareTo(minimum) < 0) {
            return Optional.of("“%s” là %s; phải từ %s trở lên.".formatted(label, shown, VietnameseNumber.of(minimum)));
        }
        if (maximum != null && value.compareTo(maximum) > 0) {
            return Optional.of(
                    "“%s” là %s; không được lớn hơn %s.".formatted(label, shown, VietnameseNumber.of(maximum)));
        }
        return Optional.empty();
    }

    private String howToAnswer() {
        return switch (kind) {
            case BOOLEAN -> "hãy chọn Có hoặc Không";
            case INTEGER -> "hãy nhập một số nguyên";
            case DECIMAL -> "hãy nhập một số";
            case CHOICE ->
                options.stream()
                        .map(Option::label)
                        .collect(Collectors.joining("; ", "hãy chọn một trong các mức: ", ""));
        };
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
