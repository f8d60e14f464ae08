package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.Change;
import vn.parindex.scoring.Choice;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.FactSpec;
import vn.parindex.scoring.GivenPoints;
import vn.parindex.scoring.Issued;
import vn.parindex.scoring.Penalty;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.Survey;
import vn.parindex.scoring.TieBreaker;
import vn.parindex.scoring.Tiers;
import vn.parindex.source.Loaded;
import vn.parindex.source.MarkedText;
import vn.parindex.source.Problem;
import vn.parindex.source.Severity;

class CriteriaSetReaderTest {

    /** One of every kind of rule. */
    private static final String SOUND =
            """
            id: mau
            version: 2
            title: Bộ tiêu chí thử
            official: false
            notice: Bộ tiêu chí mẫu
            source: để thử
            applies_to: [so-nganh]
            rounding: {scale: 2, mode: half-up}
            classes:
              - {name: Tốt, from: 80}
              - {name: Khá, from: 0}
            criteria:
              - {code: "1", name: Chỉ đạo, max: 4}
              - {code: "1.1", name: Kế hoạch, max: 1.50, evidence: Báo cáo, rule: {type: ratio, achieved: Đạt, planned: Giao, floor: 70, target: 95}}
              - {code: "1.2", name: Báo cáo, max: 1.5, rule: {type: count, of: Số báo cáo, each: 0.5}}
              - {code: "1.10", name: Tác động, max: 1, basis: survey, rule: {type: survey, scale: 5}}
              - {code: "2", name: Thể chế, max: 6}
              - {code: "2.1", name: Rà soát, max: 3}
              - {code: "2.1.1", name: Kịp thời, max: 1, rule: {type: all-or-nothing, question: Có kịp thời không}}
              - code: "2.1.2"
                name: Mức độ
                max: 1
                rule: {type: choice, options: [{code: full, label: Đủ, points: 1.0}, {code: none, label: Không, points: 0}]}
              - {code: "2.1.3", name: Tỷ lệ, max: 1, rule: {type: tiers, value: Tỷ lệ, unit: "%", tiers: [{from: 90, points: 1}, {from: 70, points: 0.5}]}}
              - {code: "2.2", name: Tăng, max: 1, rule: {type: change, base: Năm trước, current: Năm nay, direction: increase, target: 10}}
              - {code: "2.3", name: Vi phạm, max: 0.5, rule: {type: no-violation, of: Số vi phạm}}
              - {code: "2.4", name: Trễ, max: 0.5, rule: {type: deduction, of: Số lần trễ, each: 0.25}}
              - {code: "2.5", name: Hài lòng, max: 1, basis: external, rule: {type: external, source: SIPAS}}
            """;

    @Test
    void readsASetWithEveryKindOfRule() {
        var loaded = read(SOUND);

        assertThat(loaded.problems()).isEmpty();
        CriteriaSet set = loaded.value().orElseThrow();
        assertThat(set.version()).isEqualTo(2);
        assertThat(set.fields()).extracting(Criterion::code).containsExactly("1", "2");
        assertThat(set.leaves())
                .extracting(Criterion::code)
                .containsExactly("1.1", "1.2", "1.10", "2.1.1", "2.1.2", "2.1.3", "2.2", "2.3", "2.4", "2.5");
        assertThat(set.maximum(Basis.SELF)).isEqualByComparingTo("8");
        assertThat(set.maximum(Basis.SURVEY)).isEqualByComparingTo("1");
        assertThat(set.maximum(Basis.EXTERNAL)).isEqualByComparingTo("1");
    }

    @Test
    void a_set_of_bonus_and_penalty_points_only_is_refused_because_nothing_could_be_reached() {
        var loaded = read(
                SOUND.substring(0, SOUND.indexOf("criteria:"))
                        + """
                criteria:
                  - {code: "1", name: Thưởng, max: 2, rule: {type: bonus, of: Số mô hình, each: 0.5}}
                  - {code: "2", name: Trừ, max: 1, rule: {type: penalty, of: Số lần chậm, each: 0.25}}
                """);

        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .startsWith("Bộ tiêu chí chỉ có điểm thưởng, điểm trừ");
    }

    @Test
    void readsWhoIssuedASetWhoLeadsAndWhatIsDoubtful() {
        CriteriaSet set = read(SOUND.replace(
                                "official: false",
                                "issued: {number: 876/QĐ-BNV, date: 2022-11-10, issuer: Bộ Nội vụ}\nofficial: false")
                        .replace("name: Chỉ đạo, max: 4", "name: Chỉ đạo, leads: [Sở Nội vụ]")
                        .replace("max: 1.50,", "max: 1.50, leads: [Sở Tài chính, Sở Tư pháp], note: số bị mờ,"))
                .value()
                .orElseThrow();

        assertThat(set.issued()).isEqualTo(new Issued("876/QĐ-BNV", LocalDate.of(2022, 11, 10), "Bộ Nội vụ"));
        assertThat(set.leadsOf("1.1")).containsExactly("Sở Tài chính", "Sở Tư pháp");
        assertThat(set.leadsOf("1.2")).containsExactly("Sở Nội vụ");
        assertThat(set.leadsOf("2.1.1")).isEmpty();
        assertThat(set.require("1.1").note()).isEqualTo("số bị mờ");
        assertThat(set.require("1").maximum()).as("follows from its children").isEqualByComparingTo("4");
    }

    @Test
    void readsBonusPenaltyGivenPointsAndFormulas() {
        CriteriaSet set = read(SOUND
                        + """
                          - {code: "3", name: Thưởng và trừ}
                          - {code: "3.1", name: Mô hình, max: 2, rule: {type: bonus, of: Số mô hình, each: 0.5}}
                          - {code: "3.2", name: Chậm, max: 1, rule: {type: penalty, of: Số lần chậm, each: 0.25}}
                          - {code: "4", name: Bộ chấm, max: 2}
                          - {code: "4.1", name: Khảo sát, max: 1, basis: survey, rule: {type: given, by: Bộ Nội vụ}}
                          - code: "4.2"
                            name: Tính
                            max: 1
                            rule:
                              type: formula
                              expression: if ok then max * a / 10 else 0
                              description: Mười phần.
                              facts:
                                - {name: a, label: Số phần, kind: integer, min: 0, max: 10}
                                - {name: ok, label: Có báo cáo, kind: boolean}
                          """
                                .stripIndent()
                                .indent(2))
                .value()
                .orElseThrow();

        assertThat(set.maximum()).isEqualByComparingTo("12");
        assertThat(set.require("3").maximum()).isEqualByComparingTo("0");
        assertThat(rule(set, "3.2")).isEqualTo(new Penalty("Số lần chậm", new BigDecimal("0.25")));
        assertThat(rule(set, "4.1")).isEqualTo(new GivenPoints("Bộ Nội vụ"));
        assertThat(rule(set, "4.2").facts()).extracting(FactSpec::name).containsExactly("a", "ok");
    }

    @Test
    void readsTieBreakers() {
        CriteriaSet set = read(SOUND.replace(
                        "applies_to:", "tie_breakers: [{node: \"2\"}, {basis: survey}]\napplies_to:"))
                .value()
                .orElseThrow();

        assertThat(set.tieBreakers()).containsExactly(new TieBreaker.ByNode("2"), new TieBreaker.ByBasis(Basis.SURVEY));
    }

    @Test
    void keepsTheParametersOfRules() {
        CriteriaSet set = read(SOUND).value().orElseThrow();

        assertThat(rule(set, "1.1")).isInstanceOfSatisfying(Ratio.class, ratio -> {
            assertThat(ratio.floor()).isEqualByComparingTo("70");
            assertThat(ratio.target()).isEqualByComparingTo("95");
        });
        assertThat(rule(set, "1.10")).isEqualTo(new Survey(5));
        assertThat(rule(set, "2.1.2")).isInstanceOfSatisfying(Choice.class, choice -> assertThat(choice.options())
                .hasSize(2));
        assertThat(rule(set, "2.1.3")).isInstanceOfSatisfying(Tiers.class, tiers -> assertThat(tiers.tiers())
                .hasSize(2));
        assertThat(rule(set, "2.2")).isInstanceOfSatisfying(Change.class, change -> assertThat(change.direction())
                .isEqualTo(Change.Direction.INCREASE));
        assertThat(set.require("1.1").evidence()).isEqualTo("Báo cáo");
        assertThat(set.require("1.2").evidence()).isNull();
    }

    @Test
    void roundsHalfUpToTwoDecimalsUnlessTheFileSaysOtherwise() {
        var silent = read(SOUND.replace("rounding: {scale: 2, mode: half-up}\n", ""));
        var three = read(SOUND.replace("scale: 2, mode: half-up", "scale: 3, mode: half-even"));

        assertThat(silent.value().orElseThrow().rounding().scale()).isEqualTo(2);
        assertThat(three.value().orElseThrow().rounding().scale()).isEqualTo(3);
    }

    @Test
    void aDifferenceOfOneUnitInTheLastPrintedPlaceIsAWarning() {
        var file = MarkedText.changing(SOUND, "name: Chỉ đạo, max: 4", "name: Chỉ đạo, max: ¦4.01");

        var loaded = read(file.text());

        assertThat(loaded.value()).isPresent();
        assertThat(loaded.problems())
                .containsExactly(new Problem(
                        Severity.WARNING,
                        file.placeIn("mau.yaml"),
                        "Tiêu chí 1 ghi điểm tối đa 4,01 nhưng các tiêu chí thành phần cộng lại là 4; kiểm tra lại điểm"
                                + " của tiêu chí này và của các tiêu chí thành phần."));
    }

    @ParameterizedTest
    @MethodSource
    void oneMistakeIsOneErrorAtItsPlace(String from, String to, String message) {
        var file = MarkedText.changing(SOUND, from, to);

        var loaded = read(file.text());

        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(file.placeIn("mau.yaml"));
            assertThat(problem.message()).contains(message);
            assertThat(problem.isError()).isTrue();
        });
    }

    static Stream<Arguments> oneMistakeIsOneErrorAtItsPlace() {
        return Stream.of(
                Arguments.of("max: 4}", "max: ¦4.02}", "cộng lại là 4;"),
                Arguments.of("max: 6}", "max: ¦7}", "cộng lại là 6;"),
                Arguments.of("max: 4}", "max: 4, ¦rule: {type: survey, scale: 5}}", "không có cách chấm điểm riêng"),
                Arguments.of("max: 4}", "max: 4, basis: ¦self}", "không có cách chấm điểm riêng"),
                Arguments.of("max: 4}", "max: 4, ¦weight: 1}", "Không có mục “weight” ở đây"),
                Arguments.of("{code: \"1.2\", name: Báo cáo", "¦{code: \"1.2\"", "Thiếu mục “name”"),
                Arguments.of("code: \"1.2\"", "code: ¦\"1.1\"", "Mã tiêu chí “1.1” ghi hai lần"),
                Arguments.of("code: \"2.5\"", "code: ¦\"2-5\"", "phải là mã tiêu chí"),
                Arguments.of(
                        "max: 0.5, rule: {type: no", "max: ¦\"0,5\", rule: {type: no", "dấu thập phân là dấu chấm"),
                Arguments.of("max: 0.5, rule: {type: no", "max: ¦-0.5, rule: {type: no", "phải là số lớn hơn 0"),
                Arguments.of(
                        "max: 0.5, rule: {type: no",
                        "max: ¦[0.5], rule: {type: no",
                        "không phải một khối hay danh sách"),
                Arguments.of("type: no-violation", "type: ¦no-violations", "một trong các giá trị: all-or-nothing"),
                Arguments.of("rule: {type: no-violation, of: Số vi phạm}", "rule: ¦no-violation", "phải là một khối"),
                Arguments.of(
                        "{code: \"2.3\", name: Vi phạm, max: 0.5, rule: {type: no-violation, of: Số vi phạm}}",
                        "{code: ¦\"2.3\", name: Vi phạm, max: 0.5}",
                        "phải có cách chấm điểm"),
                Arguments.of("label: Đủ, points: 1.0", "label: Đủ, points: ¦1.5", "vượt điểm tối đa 1 của tiêu chí"),
                Arguments.of("from: 90, points: 1", "from: 90, points: ¦2", "vượt điểm tối đa 1 của tiêu chí"),
                Arguments.of(
                        "{type: tiers, value: Tỷ lệ, unit: \"%\", tiers: [{from: 90, points: 1}",
                        "¦{type: tiers, value: Tỷ lệ, unit: \"%\", tiers: [{from: 90, points: 0.25}",
                        "phải được nhiều điểm hơn"),
                Arguments.of("direction: increase", "direction: ¦up", "một trong các giá trị: decrease, increase"),
                Arguments.of("target: 95", "target: ¦195", "số từ 0 đến 100"),
                Arguments.of("each: 0.25", "each: ¦0", "phải là số lớn hơn 0"),
                Arguments.of("basis: survey, rule", "¦rule", "các quy tắc khác thì không"),
                Arguments.of("official: false\nnotice: Bộ tiêu chí mẫu", "official: ¦false", "bổ sung mục “notice”"),
                Arguments.of("official: false", "official: ¦không", "true hoặc false"),
                Arguments.of("scale: 2", "scale: ¦4", "một trong các giá trị: 2, 3"),
                Arguments.of(
                        "classes:\n  - {name: Tốt, from: 80}\n  - {name: Khá, from: 0}",
                        "¦classes:\n  - {name: Tốt, from: 80}",
                        "bắt đầu từ 0"),
                Arguments.of("name: Khá", "name: ¦Tốt", "“Tốt” ghi hai lần"),
                Arguments.of("applies_to: [so-nganh]", "applies_to: ¦[]", "chưa có dòng nào"),
                Arguments.of("version: 2", "version:¦", "chưa có giá trị"),
                Arguments.of(
                        "applies_to:",
                        "issued: ¦{number: 1/QĐ-UBND, date: 2023-01-02}\napplies_to:",
                        "Thiếu mục “issuer”"),
                Arguments.of(
                        "applies_to:", "tie_breakers: [{node: ¦\"7\"}]\napplies_to:", "không có trong bộ tiêu chí"),
                Arguments.of("applies_to:", "tie_breakers: [{basis: ¦none}]\napplies_to:", "một trong các giá trị"),
                Arguments.of("{type: no-violation, of: Số vi phạm}", "¦{type: given}", "Thiếu mục “by”"),
                Arguments.of(
                        "rule: {type: no-violation, of: Số vi phạm}",
                        "rule: ¦{type: formula, expression: a + c, description: Cộng., facts: [{name: a, label: A, kind: integer}]}",
                        "không có số liệu nào mang tên này"),
                Arguments.of(
                        "rule: {type: no-violation, of: Số vi phạm}",
                        "rule: {type: formula, expression: a, description: Cộng., facts: [{name: ¦Số, label: A, kind: integer}]}",
                        "tên không dấu"),
                Arguments.of(
                        "rule: {type: no-violation, of: Số vi phạm}",
                        "rule: {type: formula, expression: reason, description: Cộng., facts: [{name: ¦reason, label: A, kind:"
                                + " integer}]}",
                        "không dùng: max, na, evidence, reason, points"));
    }

    @Test
    void aParentThatIsMissingIsReportedAtItsChild() {
        var file = MarkedText.changing(SOUND, "code: \"2.1.3\"", "code: ¦\"2.7.3\"");

        assertThat(read(file.text()).problems())
                .extracting(Problem::place, Problem::message)
                .contains(tuple(
                        file.placeIn("mau.yaml"),
                        "Tiêu chí 2.7.3 không có tiêu chí cấp trên 2.7; bổ sung tiêu chí 2.7 hoặc sửa mã."));
    }

    @Test
    void aMaximumWithMoreDecimalsThanTheSetPrintsIsAnError() {
        var file = MarkedText.changing(SOUND, "max: 1.50, evidence", "max: ¦1.505, evidence");

        assertThat(read(file.text()).errors())
                .extracting(Problem::place, Problem::message)
                .contains(tuple(
                        file.placeIn("mau.yaml"),
                        "Điểm tối đa 1,505 có quá 2 chữ số thập phân; sửa điểm hoặc mục “rounding”."));
    }

    private static Rule rule(CriteriaSet set, String code) {
        return set.require(code).rule();
    }

    private static Loaded<CriteriaSet> read(String text) {
        return new CriteriaSetReader().read("mau.yaml", text);
    }
}
