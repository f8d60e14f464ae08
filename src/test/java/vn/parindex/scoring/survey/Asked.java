package vn.parindex.scoring.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.ClassBand;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.GivenPoints;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.Survey;

/** A small set with three survey criteria of scale 5 (1.1 to 1.3: 1, 1.5 and 2 points), and answers to them. */
final class Asked {

    static final int SCALE = 5;
    static final CriteriaSet SET = set();

    private Asked() {}

    /** Ballots with answers 1 to 5. */
    static Distribution answers(int one, int two, int three, int four, int five) {
        return new Distribution(List.of(one, two, three, four, five), 0, 0, 0);
    }

    static Distribution of(int... answers) {
        return IntStream.of(answers)
                .boxed()
                .reduce(Distribution.empty(SCALE), (all, answer) -> all.plus(answer, 1), Distribution::plus);
    }

    static GroupAnswers from(String group, Distribution answers) {
        return new GroupAnswers(group, "q", answers);
    }

    static LeafScore score(SurveyRules rules, String criterion, GroupAnswers... answers) {
        return new SurveyScoring(SET, rules)
                .score(Map.of(criterion, List.of(answers)))
                .get(criterion);
    }

    static String explained(SurveyRules rules, String criterion, GroupAnswers... answers) {
        return score(rules, criterion, answers).explanation();
    }

    static SurveyRules weights(Map<String, BigDecimal> weights) {
        return new SurveyRules(weights, QuestionView.SMALLEST, BigDecimal.valueOf(100), WhenNothing.NOT_APPLICABLE);
    }

    private static CriteriaSet set() {
        var leaves = new ArrayList<Criterion>();
        leaves.add(leaf("1.1", "1", new Survey(SCALE)));
        leaves.add(leaf("1.2", "1.5", new Survey(SCALE)));
        leaves.add(leaf("1.3", "2", new Survey(SCALE)));
        leaves.add(leaf("1.4", "1", new GivenPoints("Bộ Nội vụ")));
        var field = new Criterion("1", "Lĩnh vực", new BigDecimal("5.5"), null, null, null, List.of(), null, leaves);
        return new CriteriaSet(
                "thu",
                1,
                "Thử",
                null,
                false,
                null,
                List.of("so"),
                RoundingPolicy.DEFAULT,
                ClassBand.DEFAULT,
                List.of(),
                List.of(field));
    }

    private static Criterion leaf(String code, String maximum, Rule rule) {
        return new Criterion(
                code,
                "Tiêu chí " + code,
                new BigDecimal(maximum),
                Basis.SURVEY,
                rule,
                null,
                List.of(),
                null,
                List.of());
    }
}
