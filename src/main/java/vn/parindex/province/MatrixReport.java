package vn.parindex.province;

import vn.parindex.source.Cell;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;

/** Tells the problems of the matrix where they stand in the plan's file. */
final class MatrixReport {

    private final ProvincePlanDraft plan;
    private final ProvinceYear year;
    private final Problems problems;

    MatrixReport(ProvincePlanDraft plan, ProvinceYear year, Problems problems) {
        this.plan = plan;
        this.year = year;
        this.problems = problems;
    }

    void run() {
        var matrix = year.matrix();
        matrix.blocking().forEach(problem -> problems.error(place(problem), "%s", problem.message()));
        plan.acknowledged().stream()
                .filter(acknowledgement -> isIdle(acknowledgement, matrix))
                .forEach(acknowledgement -> problems.warning(
                        acknowledgement.criterion().place(),
                        "Tiêu chí %s không có gì phải ghi nhận: đã có một cơ quan chủ trì; xóa dòng này.",
                        acknowledgement.criterion().get()));
    }

    /** An acknowledgement whose reason no problem carries, although the set has what it speaks of. */
    private boolean isIdle(AcknowledgementDraft acknowledgement, AssignmentMatrix matrix) {
        var reason = acknowledgement.reason().value();
        return !year.plan()
                        .codesIn(year.set(), acknowledgement.criterion().get())
                        .isEmpty()
                && matrix.problems().stream()
                        .noneMatch(problem -> problem.acknowledged().equals(reason));
    }

    private Place place(MatrixProblem problem) {
        var assignment = problem.item().flatMap(plan::findAssignment);
        return switch (problem.kind()) {
            case NO_LEAD -> plan.assignmentsPlace();
            case TWO_LEADS, UNKNOWN_UNIT -> assignment.orElseThrow().lead().place();
            case UNKNOWN_CRITERION ->
                assignment.orElseThrow().criteria().stream()
                        .filter(code -> code.value().equals(problem.criterion()))
                        .findFirst()
                        .map(Cell::place)
                        .orElseThrow();
        };
    }
}
