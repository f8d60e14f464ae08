package vn.parindex.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.calendar.SpecialDays;
import vn.parindex.criteria.CriteriaSetReader;
import vn.parindex.scoring.survey.SurveyRules;
import vn.parindex.scoring.survey.WhenNothing;
import vn.parindex.source.Loaded;
import vn.parindex.source.MarkedText;
import vn.parindex.source.Problem;

/** The shipped plan with one thing changed: the mark shows where the problem must be reported. */
class PlanReaderTest {

    @ParameterizedTest
    @MethodSource
    void oneMistakeIsOneErrorAtItsPlace(String from, String to, String message) {
        var file = MarkedText.changing(ShippedFiles.planText(), from, to);

        var loaded = read(file.text());

        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(file.placeIn("plan.yaml"));
            assertThat(problem.message()).contains(message);
            assertThat(problem.isError()).isTrue();
        });
    }

    static Stream<Arguments> oneMistakeIsOneErrorAtItsPlace() {
        return Stream.of(
                Arguments.of("id: travinh-2023", "id: ¦Trà Vinh 2023", "mã viết thường, không dấu"),
                Arguments.of("year: 2023", "year: ¦20023", "ghi năm từ 2000 đến 2100"),
                Arguments.of("date: 2023-05-09", "date: ¦09/5/2023", "ngày có thật dạng năm-tháng-ngày"),
                Arguments.of("{number: 43/KH-UBND, date", "¦{date", "Thiếu mục “number”"),
                Arguments.of("issuer: ubnd-tinh", "issuer: ¦ubnd", "Không có cơ quan, đơn vị nào mang mã “ubnd”"),
                Arguments.of("support_team: to-giup-viec", "support_team: ¦so-noi-vu", "không thể thẩm định thay"),
                Arguments.of(
                        "explanation_working_days: 5", "explanation_working_days: ¦0", "từ 1 ngày làm việc trở lên"),
                Arguments.of("explanation_working_days: 5", "explanation_working_days: ¦năm", "số nguyên không âm"),
                Arguments.of(
                        "{code: vnpt-tra-vinh, name: VNPT Trà Vinh}",
                        "{code: vnpt-tra-vinh, name: VNPT Trà Vinh}\n  - {code: ¦ubnd-tinh, name: UBND tỉnh}",
                        "Mã cơ quan, đơn vị “ubnd-tinh” ghi hai lần"),
                Arguments.of(
                        "name: Sở Y tế,",
                        "name: Sở Y tế, ¦phone: 02943,",
                        "Không có mục “phone” ở đây; xóa, hoặc sửa thành một trong các mục: code, group, name."),
                Arguments.of(
                        "code: so-y-te,",
                        "code: ¦so-yte,",
                        "Mã “so-yte” không khớp với tên “Sở Y tế”; sửa mã thành “so-y-te”"),
                Arguments.of("expected_units: 18", "expected_units: ¦18x", "số nguyên không âm"),
                Arguments.of(
                        "appraisal_points: 63",
                        "appraisal_points: ¦63.5",
                        "Điểm thẩm định ghi 63,5 nhưng bộ tiêu chí “mau-so-nganh-2023” cộng lại là 63"),
                Arguments.of("survey_points: 38", "survey_points: ¦37", "Điểm điều tra xã hội học ghi 37 nhưng"),
                Arguments.of(
                        "criteria_set: mau-so-nganh-2023",
                        "criteria_set: ¦mau-so-nganh-2024",
                        "Không có bộ tiêu chí “mau-so-nganh-2024”"),
                Arguments.of("to: 2023-07", "to: ¦2023-05", "trước thời gian bắt đầu"),
                Arguments.of("from: 2023-06", "from: ¦6/2023", "không phải là tháng hoặc ngày hợp lệ"),
                Arguments.of("to: 2024-04", "to: ¦2024-04-31", "không phải là tháng hoặc ngày hợp lệ"),
                Arguments.of("step: 2", "step: ¦1", "Số thứ tự bước “1” ghi hai lần"),
                Arguments.of(
                        "lead: [so-noi-vu, vnpt-tra-vinh]",
                        "lead: [so-noi-vu, ¦vnpt]",
                        "Không có cơ quan, đơn vị nào mang mã “vnpt”"),
                Arguments.of(
                        "coordinating: [van-phong-ubnd-tinh, \"group:so-nganh\"",
                        "coordinating: [van-phong-ubnd-tinh, ¦\"group:so-ban\"",
                        "Không có nhóm đơn vị nào mang mã “so-ban”"),
                Arguments.of("lead: [so-noi-vu, vnpt-tra-vinh]", "lead: ¦so-noi-vu", "phải là một danh sách"),
                Arguments.of("  \"8\": so-noi-vu", "  \"8\": so-noi-vu\n  ¦\"9\": so-noi-vu", "Không có lĩnh vực “9”"),
                Arguments.of(
                        "\"2\": so-tu-phap", "\"2\": ¦so-tuphap", "Không có cơ quan, đơn vị nào mang mã “so-tuphap”"),
                Arguments.of(
                        "per_unit: 26",
                        "per_unit: ¦27",
                        "27 phiếu mỗi đơn vị x 9 đơn vị = 243 phiếu nhưng mục “ballots” ghi 234"),
                Arguments.of(
                        "expected_ballots: 1278",
                        "expected_ballots: ¦1279",
                        "cộng lại là 1278 phiếu nhưng mục “expected_ballots” ghi 1279"),
                Arguments.of(
                        "code: huyen-lanh-dao-xa",
                        "code: ¦huyen-lanh-dao-phong",
                        "Mã nhóm đối tượng “huyen-lanh-dao-phong” ghi hai lần"),
                Arguments.of("unit_group: cap-huyen", "unit_group: ¦huyen", "Không có nhóm đơn vị nào mang mã “huyen”"),
                Arguments.of(
                        "{label: phòng, count: 13}, {label: đơn vị cấp huyện, count: 9}]\n    ballots: 234",
                        "{label: phòng, count: 12}, {label: đơn vị cấp huyện, count: 9}]\n    ballots: ¦234",
                        "Công thức 2 x 12 x 9 = 216 phiếu nhưng mục “ballots” ghi 234"),
                Arguments.of(
                        "field_appraisers:\n  \"1\": so-noi-vu # Công tác chỉ đạo, điều hành\n",
                        "¦field_appraisers:\n",
                        "chưa có cơ quan thẩm định; bổ sung dòng \"1\": mã cơ quan"));
    }

    @Test
    void aWrongDayOffIsOneErrorAndARepeatedOneAnother() {
        var wrong = MarkedText.changing(ShippedFiles.planText(), "# holidays: [2023-12-25]", "holidays: [¦2024-02-30]");
        var repeated = MarkedText.changing(
                ShippedFiles.planText(),
                "# holidays: [2023-12-25]\n# working_days: [2023-12-30]",
                "holidays: [2023-12-25, ¦2023-12-25]\nworking_days: [2023-12-25]");

        assertThat(read(wrong.text()).problems())
                .singleElement()
                .extracting(Problem::place)
                .isEqualTo(wrong.placeIn("plan.yaml"));
        assertThat(read(repeated.text()).problems()).hasSize(2);
    }

    @Test
    void aSetThatIsMeantForOtherUnitsIsAWarningOnly() {
        var text = ShippedFiles.planText();
        var otherGroup = ShippedFiles.criteriaSetText("mau-so-nganh-2023").replace("[so-nganh]", "[don-vi-su-nghiep]");
        var set = new CriteriaSetReader().read("mau.yaml", otherGroup).value();

        var loaded = new PlanReader()
                .read("plan.yaml", text, id -> id.equals("mau-so-nganh-2023") ? set : ShippedFiles.findCriteriaSet(id));

        assertThat(loaded.value()).isPresent();
        assertThat(loaded.errors()).isEmpty();
        assertThat(loaded.warnings())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("không ghi là áp dụng cho nhóm “so-nganh”");
    }

    @Test
    void whoCarriesBallotsIsAUnitOfThePlanOrEachEvaluatedUnit() {
        var text = ShippedFiles.planText();
        var silent = text.replaceAll("    (hands_out|collects): .*\n", "");

        assertThat(read(silent).value().orElseThrow().respondentGroups())
                .allMatch(group -> group.handsOut("so-tu-phap").equals("so-noi-vu"))
                .allMatch(group -> group.collects("so-tu-phap").equals("so-tu-phap"));
        assertThat(read(text.replaceFirst("collects: unit", "collects: so-la")).errors())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("“so-la”");
        var own = read(text.replaceFirst("hands_out: so-noi-vu", "hands_out: unit"));
        assertThat(own.value()).isPresent();
        assertThat(own.warnings())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("giữ đường dẫn và mã của phiếu về mình");
    }

    @Test
    void aPlanMayStateTargetsAndTheIndexOfTheYearBefore() {
        var text = ShippedFiles.planText()
                .replace("expected_units: 18", "expected_units: 18\n    target: 85.5")
                .concat(
                        "previous_index:\n  year: 2022\n  source: Quyết định 1/QĐ-UBND\n  units: {so-tu-phap: 83.21}\n");

        var plan = read(text).value().orElseThrow();

        assertThat(plan.group("so-nganh").target()).isEqualByComparingTo("85.5");
        assertThat(plan.group("cap-huyen").target()).isNull();
        assertThat(plan.previous())
                .isEqualTo(
                        new PreviousIndex(2022, "Quyết định 1/QĐ-UBND", Map.of("so-tu-phap", new BigDecimal("83.21"))));
    }

    @Test
    void anIndexOfTheYearBeforeIsOfKnownUnitsAndOfAnEarlierYear() {
        var text = ShippedFiles.planText()
                .concat("previous_index:\n  year: 2023\n  source: Quyết định 1/QĐ-UBND\n  units: {so-khac: 83.21}\n");

        assertThat(read(text).problems())
                .extracting(Problem::message)
                .satisfiesExactly(
                        year -> assertThat(year).contains("không trước năm 2023 của kế hoạch"),
                        unit -> assertThat(unit).contains("“so-khac”"));
    }

    @Test
    void answers_become_points_by_the_rules_that_the_plan_states() {
        var text = ShippedFiles.planText()
                .replace(
                        "  minimum_answers: 5\n  largest_unusable: 100\n  when_nothing: not-applicable\n",
                        "  weights: {"
                                + "tinh-lanh-dao-phong: 1, tinh-lanh-dao-phong-cap-huyen: 1.5, tinh-nguoi-dan-to-chuc: 2,"
                                + " huyen-lanh-dao-phong: 1, huyen-lanh-dao-xa: 1, huyen-nguoi-dan-to-chuc: 2}\n"
                                + "  minimum_answers: 8\n  largest_unusable: 40.5\n  when_nothing: mean-of-set\n");

        SurveyRules rules = read(text).value().orElseThrow().surveyRules();

        assertThat(rules.weights()).hasSize(6).containsEntry("tinh-lanh-dao-phong-cap-huyen", new BigDecimal("1.5"));
        assertThat(rules.minimumAnswers()).isEqualTo(8);
        assertThat(rules.largestUnusable()).isEqualByComparingTo("40.5");
        assertThat(rules.whenNothing()).isEqualTo(WhenNothing.MEAN_OF_SET);
        assertThat(read(ShippedFiles.planText()).value().orElseThrow().surveyRules())
                .as("the shipped plan states the defaults")
                .isEqualTo(SurveyRules.DEFAULT);
    }

    @Test
    void rules_that_cannot_be_are_told_at_once_each_with_its_place() {
        var text = ShippedFiles.planText()
                .replace(
                        "  minimum_answers: 5\n  largest_unusable: 100\n  when_nothing: not-applicable\n",
                        "  weights: {tinh-lanh-dao-phong: 1, khong-co: 2, huyen-lanh-dao-xa: 0}\n"
                                + "  minimum_answers: 4\n  largest_unusable: 101\n  when_nothing: guess\n");

        assertThat(read(text).problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("“khong-co”"))
                .anyMatch(message -> message.contains("từ 5 trở lên"))
                .anyMatch(message -> message.contains("“guess”") && message.contains("mean-of-set"))
                .anyMatch(message -> message.contains("“huyen-nguoi-dan-to-chuc” chưa có trọng số"))
                .hasSize(9);
    }

    @Test
    void surveyPointsThatSomebodyElseStatesCannotBeCollectedHere() {
        var document = ShippedFiles.criteriaSetText("mau-so-nganh-2023")
                .replaceFirst("rule: \\{type: survey, scale: 5}", "rule: {type: given, by: Bộ Nội vụ}");
        var set = new CriteriaSetReader().read("mau.yaml", document).value();

        var loaded = new PlanReader()
                .read(
                        "plan.yaml",
                        ShippedFiles.planText(),
                        id -> id.equals("mau-so-nganh-2023") ? set : ShippedFiles.findCriteriaSet(id));

        assertThat(loaded.errors())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("tiêu chí 1.7.1", "không có thang điểm");
    }

    @Test
    void aMilestoneMayHaveADay() {
        var text = ShippedFiles.planText()
                .replaceFirst("to: 2023-12\\b.*\\n(\\s+lead: .*\\n\\s+coord)", "to: 2023-12-14\n$1");

        var plan = read(text).value().orElseThrow();

        assertThat(plan.milestone("report").period().end()).isEqualTo(LocalDate.of(2023, 12, 14));
    }

    @Test
    void whatIsOptionalMayBeLeftOut() {
        var text = ShippedFiles.planText();
        var bare = text.substring(0, text.indexOf("holidays:"))
                .replaceFirst("(?s)\\nbasis:.*?\\nnotes:", "\nnotes:")
                .replaceFirst("(?s)\\nnotes:.*?\\n# Mã của", "\n# Mã của");

        var loaded = read(bare);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value().orElseThrow().planCalendar().own()).isEqualTo(SpecialDays.NONE);
        assertThat(loaded.value().orElseThrow().notes()).isEmpty();
    }

    @Test
    void anEmptyBlockIsToldEverythingThatIsMissing() {
        var loaded = new PlanReader().read("plan.yaml", "year: 2023\n", id -> Optional.empty());

        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.problems())
                .extracting(Problem::place, Problem::message)
                .contains(
                        tuple("plan.yaml:1:1", "Thiếu mục “id”; bổ sung “id: …” vào khối bắt đầu tại đây."),
                        tuple("plan.yaml:1:1", "Thiếu mục “units”; bổ sung “units: …” vào khối bắt đầu tại đây."));
    }

    private static Loaded<Plan> read(String text) {
        return new PlanReader().read("plan.yaml", text, ShippedFiles::findCriteriaSet);
    }
}
