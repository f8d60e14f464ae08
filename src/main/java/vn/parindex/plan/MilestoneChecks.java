package vn.parindex.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.source.Cell;
import vn.parindex.source.Problems;

/** The steps of the year: the process models wait for each of them by its code, so none may be missing. */
final class MilestoneChecks {

    private static final List<String> CODES = List.of(
            "plan",
            "questionnaires",
            "guidance",
            "conference",
            "self-assessment",
            "council",
            "report",
            "aggregation",
            "council-report",
            "publication");

    private final PlanDraft plan;
    private final References references;
    private final Problems problems;

    MilestoneChecks(PlanDraft plan, References references, Problems problems) {
        this.plan = plan;
        this.references = references;
        this.problems = problems;
    }

    void run() {
        var codes = plan.milestones().stream().map(MilestoneDraft::code).toList();
        problems.refuseRepeated("Mã mốc thời gian", codes);
        problems.refuseRepeated(
                "Số thứ tự bước",
                plan.milestones().stream().map(MilestoneDraft::step).toList());
        codes.forEach(this::isKnown);
        noneIsMissing(codes);
        plan.milestones().stream()
                .flatMap(milestone -> Stream.concat(milestone.leads().stream(), milestone.coordinating().stream()))
                .forEach(references::party);
    }

    private void isKnown(Cell<String> code) {
        code.ifKnown(text -> {
            if (!CODES.contains(text)) {
                problems.error(
                        code.place(),
                        "Không có mốc thời gian nào mang mã “%s”; dùng một trong các mã: %s.",
                        text,
                        String.join(", ", CODES));
            }
        });
    }

    private void noneIsMissing(List<Cell<String>> codes) {
        var present = codes.stream().flatMap(code -> code.value().stream()).collect(Collectors.toSet());
        var missing = CODES.stream().filter(code -> !present.contains(code)).toList();
        if (!missing.isEmpty()) {
            problems.error(
                    plan.milestonesPlace(),
                    "Thiếu mốc thời gian: %s; bổ sung đủ mười bước.",
                    String.join(", ", missing));
        }
    }
}
