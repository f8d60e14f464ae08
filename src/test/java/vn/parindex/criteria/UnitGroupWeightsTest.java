package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Facts;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.RollUp;
import vn.parindex.scoring.Tally;

/**
 * The four sets of Sóc Trăng's units (Đề án 2022): each weighs appraisal and survey in its own way, and a unit's result
 * is the one plus the other. Groups are compared by their index, never by points of one part.
 */
class UnitGroupWeightsTest {

    private static final String SET =
            """
            id: don-vi
            version: 1
            title: Bộ chỉ số của một nhóm đơn vị
            official: false
            notice: Chỉ để kiểm tra tỷ lệ điểm thẩm định và điểm điều tra xã hội học
            applies_to: [don-vi]
            classes:
              - {name: A, from: 90}
              - {name: B, from: 80}
              - {name: C, from: 70}
              - {name: D, from: 0}
            criteria:
              - {code: "1", name: Điểm thẩm định}
              - {code: "1.1", name: Tự đánh giá và thẩm định, max: %s, rule: {type: given, by: Hội đồng thẩm định}}
              - {code: "2", name: Điểm điều tra xã hội học}
              - {code: "2.1", name: Điều tra, max: %s, basis: survey, rule: {type: survey, scale: 5}}
            """;

    @ParameterizedTest(name = "{0}: {1} + {2}")
    @CsvSource({
        "Sở và ban ngành tỉnh, 63, 37",
        "Đơn vị sự nghiệp công lập tỉnh, 61.5, 38.5",
        "Cơ quan Trung ương đặt tại tỉnh, 54, 46",
        "UBND cấp huyện, 62, 38"
    })
    void the_two_parts_of_every_group_make_a_hundred_and_the_result_is_their_sum(
            String group, BigDecimal appraisal, BigDecimal survey) {
        CriteriaSet set = set(appraisal, survey);
        assertThat(set.maximum(Basis.SELF)).isEqualByComparingTo(appraisal);
        assertThat(set.maximum(Basis.SURVEY)).isEqualByComparingTo(survey);
        assertThat(set.maximum()).as(group).isEqualByComparingTo("100");

        Tally tally = RollUp.of(set, Map.of("1.1", appraised(set, "40"), "2.1", answered(set, 100, 300)));

        BigDecimal surveyed = survey.multiply(new BigDecimal("0.6")).setScale(2, RoundingMode.UNNECESSARY);
        assertThat(tally.points()).isEqualByComparingTo(surveyed.add(new BigDecimal("40")));
        assertThat(tally.indexPercent()).isEqualByComparingTo(tally.points());
    }

    private static CriteriaSet set(BigDecimal appraisal, BigDecimal survey) {
        return new CriteriaSetReader()
                .read("don-vi.yaml", SET.formatted(appraisal, survey))
                .value()
                .orElseThrow();
    }

    private static LeafScore appraised(CriteriaSet set, String points) {
        return LeafScore.judged(new BigDecimal(points), set.require("1.1"), set.rounding());
    }

    private static LeafScore answered(CriteriaSet set, int ballots, int total) {
        var leaf = set.require("2.1");
        var facts = new Facts(Map.of("ballots", Integer.toString(ballots), "total", Integer.toString(total)));
        return leaf.rule().score(leaf.maximum(), facts, set.rounding());
    }
}
