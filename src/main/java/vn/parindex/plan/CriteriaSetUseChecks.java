package vn.parindex.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.Survey;
import vn.parindex.scoring.VietnameseNumber;
import vn.parindex.source.Cell;
import vn.parindex.source.Problems;

/** What a plan takes from criteria sets: their weights, and one appraiser for every field. */
final class CriteriaSetUseChecks {

    private final PlanDraft plan;
    private final Function<String, Optional<CriteriaSet>> sets;
    private final References references;
    private final Problems problems;

    CriteriaSetUseChecks(
            PlanDraft plan, Function<String, Optional<CriteriaSet>> sets, References references, Problems problems) {
        this.plan = plan;
        this.sets = sets;
        this.references = references;
        this.problems = problems;
    }

    void run() {
        plan.fieldAppraisers().values().forEach(references::unit);
        var found = new LinkedHashMap<UnitGroupDraft, CriteriaSet>();
        plan.groups().forEach(group -> find(group).ifPresent(set -> found.put(group, set)));
        found.forEach(this::weightsAgree);
        found.forEach(this::surveysCanBeCounted);
        everyFieldHasAnAppraiser(found);
        if (found.size() == plan.groups().size()) {
            everyAppraisedFieldExists(found);
        }
    }

    private Optional<CriteriaSet> find(UnitGroupDraft group) {
        var set = group.criteriaSet().value().flatMap(sets);
        if (set.isEmpty()) {
            group.criteriaSet()
                    .ifKnown(id -> problems.error(
                            group.criteriaSet().place(),
                            "Không có bộ tiêu chí “%s”, hoặc tệp của bộ tiêu chí còn lỗi; sửa mã hoặc nạp bộ tiêu chí"
                                    + " trước.",
                            id));
        }
        return set;
    }

    private void weightsAgree(UnitGroupDraft group, CriteriaSet set) {
        // a figure taken from outside is entered and checked in the appraisal, not in the survey
        var appraisal = set.maximum(Basis.SELF).add(set.maximum(Basis.EXTERNAL));
        agrees("thẩm định", group.appraisalPoints(), appraisal, set);
        agrees("điều tra xã hội học", group.surveyPoints(), set.maximum(Basis.SURVEY), set);
        group.code().ifKnown(code -> {
            if (!set.appliesTo().contains(code)) {
                problems.warning(
                        group.criteriaSet().place(),
                        "Bộ tiêu chí “%s” không ghi là áp dụng cho nhóm “%s”; kiểm tra đã chọn đúng bộ tiêu chí.",
                        set.id(),
                        code);
            }
        });
    }

    /** Units are surveyed by this product: ballots and their totals are what it takes in. */
    private void surveysCanBeCounted(UnitGroupDraft group, CriteriaSet set) {
        set.leaves().stream()
                .filter(leaf -> leaf.basis() == Basis.SURVEY && !(leaf.rule() instanceof Survey))
                .forEach(leaf -> problems.error(
                        group.criteriaSet().place(),
                        "Bộ tiêu chí “%s”: tiêu chí %s lấy điểm từ điều tra xã hội học nhưng không có thang điểm của"
                                + " phiếu; bổ sung “rule: {type: survey, scale: …}”.",
                        set.id(),
                        leaf.code()));
    }

    private void agrees(String what, Cell<BigDecimal> stated, BigDecimal actual, CriteriaSet set) {
        stated.ifKnown(points -> {
            if (points.compareTo(actual) != 0) {
                problems.error(
                        stated.place(),
                        "Điểm %s ghi %s nhưng bộ tiêu chí “%s” cộng lại là %s; sửa điểm hoặc bộ tiêu chí.",
                        what,
                        VietnameseNumber.of(points),
                        set.id(),
                        VietnameseNumber.of(actual));
            }
        });
    }

    private void everyFieldHasAnAppraiser(Map<UnitGroupDraft, CriteriaSet> found) {
        var appraised = plan.fieldAppraisers().keySet().stream().map(Cell::get).toList();
        var fields = new LinkedHashMap<String, Criterion>();
        found.values().forEach(set -> set.fields().forEach(field -> fields.putIfAbsent(field.code(), field)));
        fields.values().stream()
                .filter(field -> !appraised.contains(field.code()))
                .forEach(field -> problems.error(
                        plan.appraisersPlace(),
                        "Lĩnh vực %s “%s” chưa có cơ quan thẩm định; bổ sung dòng \"%s\": mã cơ quan.",
                        field.code(),
                        field.name(),
                        field.code()));
    }

    private void everyAppraisedFieldExists(Map<UnitGroupDraft, CriteriaSet> found) {
        plan.fieldAppraisers().keySet().stream()
                .filter(field -> found.values().stream()
                        .flatMap(set -> set.fields().stream())
                        .noneMatch(known -> known.code().equals(field.get())))
                .forEach(field -> problems.error(
                        field.place(),
                        "Không có lĩnh vực “%s” trong các bộ tiêu chí của kế hoạch; xóa dòng này hoặc sửa mã lĩnh"
                                + " vực.",
                        field.get()));
    }
}
