package vn.parindex.province;

import java.util.List;
import vn.parindex.source.Problems;

/** The items of the annex: each once, with criteria where they are scored, and the two that every year needs. */
final class AssignmentChecks {

    private final ProvincePlanDraft plan;
    private final PartyReferences references;
    private final Problems problems;

    AssignmentChecks(ProvincePlanDraft plan, PartyReferences references, Problems problems) {
        this.plan = plan;
        this.references = references;
        this.problems = problems;
    }

    void run() {
        problems.refuseRepeated(
                "Số mục", plan.assignments().stream().map(AssignmentDraft::item).toList());
        plan.assignments().forEach(assignment -> {
            problems.refuseRepeated("Mã tiêu chí", assignment.criteria());
            problems.refuseRepeated("Cơ quan phối hợp", assignment.coordinating());
            criteriaGoWithScoring(assignment);
            leadDoesNotCoordinate(assignment);
        });
        List.of(AssignmentKind.AGGREGATE, AssignmentKind.EXPLANATION).forEach(this::isThereOnce);
        problems.refuseRepeated(
                "Tiêu chí ghi nhận",
                plan.acknowledged().stream()
                        .map(AcknowledgementDraft::criterion)
                        .toList());
        plan.acknowledged().forEach(acknowledgement -> references.item(acknowledgement.item()));
    }

    private void criteriaGoWithScoring(AssignmentDraft assignment) {
        if (!assignment.kind().isKnown()) {
            return;
        }
        if (assignment.isOf(AssignmentKind.SCORE) && assignment.criteria().isEmpty()) {
            problems.error(
                    assignment.place(),
                    "Mục %s giao tự đánh giá, chấm điểm nhưng không ghi tiêu chí; bổ sung “criteria: […]”.",
                    assignment.item().orElse(""));
        } else if (!assignment.isOf(AssignmentKind.SCORE)
                && !assignment.criteria().isEmpty()) {
            problems.error(
                    assignment.criteria().get(0).place(),
                    "Mục %s không giao chấm điểm (kind: %s) nên không có tiêu chí; bỏ “criteria” hoặc ghi “kind: score”.",
                    assignment.item().orElse(""),
                    assignment.kind().get().code());
        }
    }

    private void leadDoesNotCoordinate(AssignmentDraft assignment) {
        assignment.coordinating().stream()
                .filter(party -> party.isKnown()
                        && party.value().equals(assignment.lead().value()))
                .forEach(party -> problems.error(
                        party.place(),
                        "“%s” vừa chủ trì vừa phối hợp mục %s; bỏ một trong hai.",
                        party.get(),
                        assignment.item().orElse("")));
    }

    private void isThereOnce(AssignmentKind kind) {
        var found = plan.assignments().stream()
                .filter(assignment -> assignment.isOf(kind))
                .toList();
        boolean allKnown = plan.assignments().stream()
                .allMatch(assignment -> assignment.kind().isKnown());
        if (found.isEmpty() && allKnown) {
            problems.error(
                    plan.assignmentsPlace(),
                    "Thiếu mục có “kind: %s”; bổ sung mục này của phụ lục, mỗi kế hoạch có một.",
                    kind.code());
        }
        found.stream()
                .skip(1)
                .forEach(second -> problems.error(
                        second.kind().place(),
                        "Đã có mục khác ghi “kind: %s”; mỗi kế hoạch chỉ có một, sửa lại.",
                        kind.code()));
    }
}
