package vn.parindex.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.scoring.survey.QuestionView;
import vn.parindex.scoring.survey.SurveyRules;
import vn.parindex.scoring.survey.WhenNothing;
import vn.parindex.source.Cell;
import vn.parindex.source.Problems;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** How answers become points, as the file writes it. */
record SurveyRulesDraft(
        Map<Cell<String>, Cell<BigDecimal>> weights,
        Cell<Integer> minimumAnswers,
        Cell<BigDecimal> largestUnusable,
        Cell<String> whenNothing) {

    private static final Map<String, WhenNothing> OUTCOMES = Map.of(
            "not-applicable", WhenNothing.NOT_APPLICABLE,
            "mean-of-set", WhenNothing.MEAN_OF_SET,
            "no-points", WhenNothing.NO_POINTS);

    static SurveyRulesDraft read(YamlMap block) {
        var draft = new SurveyRulesDraft(
                block.has("weights")
                        ? block.map("weights")
                                .map(weights -> weights.valueByKey(ScalarType.POSITIVE))
                                .orElse(Map.of())
                        : Map.of(),
                block.value("minimum_answers", ScalarType.INTEGER),
                block.value("largest_unusable", ScalarType.PERCENT),
                block.value("when_nothing", ScalarType.CODE));
        block.refuseOtherKeys();
        return draft;
    }

    /** Whether every figure is possible, and every group of the plan has a weight if one has. */
    void check(List<RespondentGroupDraft> groups, Problems problems) {
        minimumAnswers.ifKnown(minimum -> {
            if (minimum < QuestionView.SMALLEST) {
                problems.error(
                        minimumAnswers.place(),
                        "Số câu trả lời tối thiểu là %d; ghi từ %d trở lên để không lộ ý kiến của từng người.",
                        minimum,
                        QuestionView.SMALLEST);
            }
        });
        whenNothing.ifKnown(code -> {
            if (!OUTCOMES.containsKey(code)) {
                problems.error(
                        whenNothing.place(),
                        "Không có cách xử lý nào mang mã “%s”; dùng một trong các mã: %s.",
                        code,
                        OUTCOMES.keySet().stream().sorted().collect(Collectors.joining(", ")));
            }
        });
        if (!weights.isEmpty()) {
            checkWeights(groups, problems);
        }
    }

    private void checkWeights(List<RespondentGroupDraft> groups, Problems problems) {
        Map<String, Cell<String>> known = groups.stream()
                .map(RespondentGroupDraft::code)
                .filter(Cell::isKnown)
                .collect(Collectors.toMap(Cell::get, code -> code, (first, again) -> first, LinkedHashMap::new));
        weights.keySet()
                .forEach(group -> group.ifKnown(code -> {
                    if (known.remove(code) == null) {
                        problems.error(
                                group.place(),
                                "Không có nhóm đối tượng nào mang mã “%s”; khai báo trong mục “respondent_groups” hoặc sửa mã.",
                                code);
                    }
                }));
        known.values()
                .forEach(code -> problems.error(
                        code.place(),
                        "Nhóm đối tượng “%s” chưa có trọng số trong mục “survey_rules.weights”; ghi cho mọi nhóm, hoặc bỏ"
                                + " mục này để mọi phiếu có giá trị như nhau.",
                        code.get()));
    }

    SurveyRules build() {
        var byGroup = new LinkedHashMap<String, BigDecimal>();
        weights.forEach((group, weight) -> byGroup.put(group.get(), weight.get()));
        return new SurveyRules(byGroup, minimumAnswers.get(), largestUnusable.get(), OUTCOMES.get(whenNothing.get()));
    }
}
