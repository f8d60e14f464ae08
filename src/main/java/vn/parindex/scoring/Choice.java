package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One of several stated results, each with its points. */
public record Choice(List<Answer> options) implements Rule {

    private static final String OPTION = "option";

    /** A stated result and what it is worth. */
    public record Answer(String code, String label, BigDecimal points) {
        public Answer {
            Parameters.text("code", code);
            Parameters.text("label", label);
            Parameters.notNegative("points", points);
        }
    }

    public Choice {
        options = List.copyOf(options);
        if (options.size() < 2) {
            throw new IllegalArgumentException("“options” phải có ít nhất hai lựa chọn.");
        }
        Set<String> codes = new HashSet<>();
        for (Answer option : options) {
            if (!codes.add(option.code())) {
                throw new IllegalArgumentException("“options” có hai lựa chọn cùng mã “%s”.".formatted(option.code()));
            }
        }
    }

    @Override
    public List<FactSpec> facts() {
        List<Option> offered = options.stream()
                .map(option -> new Option(option.code(), option.label()))
                .toList();
        return List.of(FactSpec.choice(OPTION, "Mức độ đạt được", offered));
    }

    @Override
    public String describe(BigDecimal maximum) {
        return options.stream()
                .map(option -> "%s: %s điểm".formatted(option.label(), VietnameseNumber.of(option.points())))
                .collect(Collectors.joining("; ", "Chọn một mức – ", "."));
    }

    @Override
    public Optional<BigDecimal> statedPoints() {
        return options.stream().map(Answer::points).max(BigDecimal::compareTo);
    }

    @Override
    public Working working(BigDecimal maximum, Facts facts) {
        String code = facts.option(OPTION);
        Answer chosen = options.stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidFacts(problems(maximum, facts)));
        return Working.points(chosen.points(), "Chọn “%s”".formatted(chosen.label()));
    }
}
