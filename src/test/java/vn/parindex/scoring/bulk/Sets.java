package vn.parindex.scoring.bulk;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.scoring.AllOrNothing;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.ClassBand;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.Survey;
import vn.parindex.scoring.TieBreaker;

/** Criteria sets that the specifications score. */
final class Sets {

    private static final List<ClassBand> BANDS = List.of(
            new ClassBand("A", new BigDecimal("90")),
            new ClassBand("B", new BigDecimal("80")),
            new ClassBand("C", new BigDecimal("69.9951")),
            new ClassBand("D", BigDecimal.ZERO));

    static final Rule DONE = new AllOrNothing("Đã thực hiện");

    private Sets() {}

    static CriteriaSet set(RoundingPolicy rounding, Criterion... fields) {
        return set(rounding, List.of(), fields);
    }

    static CriteriaSet set(RoundingPolicy rounding, List<TieBreaker> tieBreakers, Criterion... fields) {
        return new CriteriaSet(
                "mau",
                1,
                "Bộ tiêu chí mẫu",
                null,
                false,
                null,
                List.of("so"),
                rounding,
                BANDS,
                tieBreakers,
                List.of(fields));
    }

    static Criterion parent(String code, String maximum, Criterion... children) {
        return new Criterion(
                code,
                "Tiêu chí " + code,
                new BigDecimal(maximum),
                null,
                null,
                null,
                List.of(),
                null,
                List.of(children));
    }

    static Criterion yesNo(String code, String maximum) {
        return leaf(code, new BigDecimal(maximum), DONE);
    }

    static Criterion leaf(String code, BigDecimal maximum, Rule rule) {
        return leaf(code, maximum, rule instanceof Survey ? Basis.SURVEY : Basis.SELF, rule);
    }

    static Criterion leaf(String code, BigDecimal maximum, Basis basis, Rule rule) {
        return new Criterion(code, "Tiêu chí " + code, maximum, basis, rule, null, List.of(), null, List.of());
    }
}
