package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words the specifications are written in. */
final class Given {

    static final List<ClassBand> BANDS = List.of(
            new ClassBand("A", number("90")),
            new ClassBand("B", number("80")),
            new ClassBand("C", number("70")),
            new ClassBand("D", number("0")));

    private Given() {}

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static Facts facts(Object... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return new Facts(values);
    }

    static LeafScore.Scored scored(Rule rule, String maximum, Object... facts) {
        return (LeafScore.Scored) rule.score(number(maximum), facts(facts), RoundingPolicy.DEFAULT);
    }

    static String explained(Rule rule, String maximum, Object... facts) {
        return scored(rule, maximum, facts).explanation();
    }

    static List<String> problems(Rule rule, Object... facts) {
        InvalidFacts refusal = catchThrowableOfType(
                InvalidFacts.class, () -> rule.score(BigDecimal.TEN, facts(facts), RoundingPolicy.DEFAULT));
        assertThat(refusal).as("facts should have been refused").isNotNull();
        return refusal.problems();
    }

    static Criterion leaf(String code, String maximum) {
        return leaf(code, maximum, Basis.SELF);
    }

    static Criterion leaf(String code, String maximum, Basis basis) {
        Rule rule = basis == Basis.SURVEY ? new Survey(5) : new AllOrNothing("Đã thực hiện");
        return new Criterion(code, "Tiêu chí " + code, number(maximum), basis, rule, null, List.of(), null, List.of());
    }

    static Criterion leaf(String code, String maximum, Rule rule) {
        return new Criterion(
                code, "Tiêu chí " + code, number(maximum), Basis.SELF, rule, null, List.of(), null, List.of());
    }

    static Criterion parent(String code, String maximum, Criterion... children) {
        return new Criterion(
                code, "Lĩnh vực " + code, number(maximum), null, null, null, List.of(), null, List.of(children));
    }

    static CriteriaSet set(Criterion... fields) {
        return new CriteriaSet(
                "mau",
                1,
                "Bộ tiêu chí mẫu",
                null,
                false,
                null,
                List.of("so-nganh"),
                RoundingPolicy.DEFAULT,
                BANDS,
                List.of(),
                List.of(fields));
    }

    static LeafScore points(String points) {
        return new LeafScore.Scored(number(points), "Cho điểm");
    }
}
