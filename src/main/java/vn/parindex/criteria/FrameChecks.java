package vn.parindex.criteria;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.source.Problems;

/** Whether an annex holds what its frame knows of it. */
final class FrameChecks {

    private final CriteriaFrame frame;
    private final Problems problems;

    FrameChecks(CriteriaFrame frame, Problems problems) {
        this.frame = frame;
        this.problems = problems;
    }

    void check(CriteriaSetDraft set) {
        set.id().ifKnown(id -> {
            if (!id.equals(frame.id())) {
                problems.error(
                        set.id().place(),
                        "Mã bộ tiêu chí là “%s” nhưng khung là “%s”; sửa mã trong bảng hoặc chọn khung khác.",
                        id,
                        frame.id());
            }
        });
        Map<String, CriterionDraft> byCode = set.criteria().stream()
                .filter(criterion -> criterion.code().isKnown())
                .collect(Collectors.toMap(
                        criterion -> criterion.code().get(), Function.identity(), (first, second) -> first));
        frame.entries().forEach(entry -> check(entry, set, byCode));
    }

    private void check(CriteriaFrame.Entry entry, CriteriaSetDraft set, Map<String, CriterionDraft> byCode) {
        var criterion = byCode.get(entry.code());
        if (criterion == null) {
            problems.error(
                    set.criteriaPlace(),
                    "Thiếu tiêu chí %s%s mà khung “%s” nêu; bổ sung theo phụ lục chính thức, hoặc kiểm tra đã chọn đúng"
                            + " phụ lục.",
                    entry.code(),
                    entry.name() == null ? "" : " “" + entry.name() + "”",
                    frame.id());
            return;
        }
        criterion.name().ifKnown(name -> {
            if (entry.name() != null && !SheetText.key(name).equals(SheetText.key(entry.name()))) {
                problems.warning(
                        criterion.name().place(),
                        "Tiêu chí %s tên là “%s” nhưng khung ghi “%s”; đối chiếu với phụ lục chính thức.",
                        entry.code(),
                        name,
                        entry.name());
            }
        });
    }
}
