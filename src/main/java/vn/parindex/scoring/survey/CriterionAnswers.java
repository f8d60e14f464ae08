package vn.parindex.scoring.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.scoring.VietnameseNumber;

/** All answers about one unit under one criterion: whether they suffice, and their mean. */
final class CriterionAnswers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final List<GroupAnswers> answers;
    private final SurveyRules rules;
    private final Distribution all;

    CriterionAnswers(int scale, List<GroupAnswers> answers, SurveyRules rules) {
        this.answers = List.copyOf(answers);
        this.rules = rules;
        all = answers.stream().map(GroupAnswers::answers).reduce(Distribution.empty(scale), Distribution::plus);
        var seen = new HashSet<List<String>>();
        answers.forEach(group -> {
            if (!seen.add(List.of(group.group(), group.question()))) {
                throw new IllegalArgumentException(
                        "question %s of group %s is counted twice".formatted(group.question(), group.group()));
            }
            if (rules.isWeighted()) {
                rules.weightOf(group.group());
            }
        });
    }

    /** Of all groups and questions. */
    Distribution all() {
        return all;
    }

    /** Why the criterion cannot be scored, in Vietnamese; empty if it can. */
    Optional<String> tooFew() {
        if (all.ballots() == 0) {
            return Optional.of("không có phiếu nào trả lời tiêu chí này");
        }
        if (all.answers() < rules.minimumAnswers()) {
            return Optional.of("%d %s hợp lệ trong %d phiếu, dưới mức tối thiểu %d"
                    .formatted(all.answers(), unit(), all.ballots(), rules.minimumAnswers()));
        }
        Fraction share = Fraction.of(all.unusable(), all.ballots()).times(Fraction.of(HUNDRED));
        if (share.compareTo(Fraction.of(rules.largestUnusable())) > 0) {
            return Optional.of(
                    "%d trong %d %s để trống, không có ý kiến hoặc không hợp lệ (%s %%), vượt mức cho phép %s"
                            .formatted(
                                    all.unusable(),
                                    all.ballots(),
                                    unit(),
                                    shown(share, rules.largestUnusable()),
                                    VietnameseNumber.percent(rules.largestUnusable())));
        }
        return Optional.empty();
    }

    /** The mean answer; they must not be too few. */
    Fraction mean() {
        if (!rules.isWeighted()) {
            return all.exactMean();
        }
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (Map.Entry<String, Fraction> group : groupMeans().entrySet()) {
            Fraction weight = rules.weightOf(group.getKey());
            sum = sum.plus(weight.times(group.getValue()));
            weights = weights.plus(weight);
        }
        return sum.over(weights);
    }

    /** What the mean is the mean of, in Vietnamese. */
    String reason() {
        Fraction mean = mean();
        BigDecimal rounded = mean.rounded(DECIMALS, RoundingMode.HALF_UP);
        return "%d %s hợp lệ, trung bình %s%s%s/%d"
                .formatted(
                        all.answers(),
                        unit(),
                        rules.isWeighted()
                                ? "theo trọng số của %d nhóm đối tượng "
                                        .formatted(groupMeans().size())
                                : "",
                        mean.is(rounded) ? "" : "≈ ",
                        VietnameseNumber.of(rounded),
                        all.scale());
    }

    /** The mean of each group that answered: of its questions, every one the same. */
    private Map<String, Fraction> groupMeans() {
        Map<String, List<Distribution>> answered = answers.stream()
                .filter(group -> group.answers().answers() > 0)
                .collect(Collectors.groupingBy(
                        GroupAnswers::group,
                        LinkedHashMap::new,
                        Collectors.mapping(GroupAnswers::answers, Collectors.toList())));
        var means = new LinkedHashMap<String, Fraction>();
        answered.forEach((group, questions) -> means.put(
                group,
                questions.stream()
                        .map(Distribution::exactMean)
                        .reduce(Fraction.ZERO, Fraction::plus)
                        .over(Fraction.of(questions.size(), 1))));
        return means;
    }

    /** A ballot with several questions about the criterion answers it several times. */
    private String unit() {
        long groups = answers.stream().map(GroupAnswers::group).distinct().count();
        return groups == answers.size() ? "phiếu" : "câu trả lời";
    }

    /** With as many decimals as tell the share from the limit that it is above. */
    private static String shown(Fraction percent, BigDecimal limit) {
        int decimals = DECIMALS;
        BigDecimal rounded = percent.rounded(decimals, RoundingMode.HALF_UP);
        while (rounded.compareTo(limit) <= 0) {
            rounded = percent.rounded(++decimals, RoundingMode.HALF_UP);
        }
        return (percent.is(rounded) ? "" : "≈ ") + VietnameseNumber.of(rounded);
    }
}
