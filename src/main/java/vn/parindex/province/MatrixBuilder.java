package vn.parindex.province;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;

/** Works out an {@link AssignmentMatrix}. */
final class MatrixBuilder {

    /** A node of the set that an item assigns; {@code planCode} is what the plan calls it. */
    private record Target(Assignment assignment, String planCode, String node) {

        boolean covers(Criterion leaf) {
            return isAtOrBelow(leaf.code(), node);
        }

        long depth() {
            return node.chars().filter(character -> character == '.').count();
        }

        Origin origin(Criterion leaf) {
            if (node.equals(leaf.code())) {
                return Origin.OWN;
            }
            return depth() == 0 ? Origin.FIELD : Origin.CRITERION;
        }
    }

    private final ProvincePlan plan;
    private final CriteriaSet set;
    private final List<MatrixRow> rows = new ArrayList<>();
    private final List<MatrixProblem> problems = new ArrayList<>();
    private final Set<String> assignedTwice = new HashSet<>();

    MatrixBuilder(ProvincePlan plan, CriteriaSet set) {
        this.plan = plan;
        this.set = set;
    }

    AssignmentMatrix build() {
        plan.assignments().forEach(this::requireUnits);
        var targets = plan.assignments().stream().flatMap(this::targets).toList();
        set.leaves().forEach(leaf -> rows.add(row(leaf, targets)));
        return new AssignmentMatrix(rows, problems);
    }

    private static boolean isAtOrBelow(String code, String node) {
        return code.equals(node) || code.startsWith(node + ".");
    }

    /** A file cannot name such a unit; a plan that was amended while it runs could. */
    private void requireUnits(Assignment assignment) {
        Stream.concat(Stream.of(assignment.lead()), plan.units(assignment.coordinating()))
                .filter(unit -> plan.findUnit(unit).isEmpty())
                .distinct()
                .forEach(unit -> problems.add(new MatrixProblem(
                        MatrixProblem.Kind.UNKNOWN_UNIT,
                        Optional.of(assignment.item()),
                        Optional.empty(),
                        "Mục %s giao cho “%s” nhưng không có cơ quan, đơn vị nào mang mã này"
                                .formatted(assignment.item(), unit),
                        "khai báo trong mục “units” hoặc sửa mã",
                        Optional.empty())));
    }

    private Stream<Target> targets(Assignment assignment) {
        return assignment.criteria().stream().flatMap(code -> targets(assignment, code));
    }

    private Stream<Target> targets(Assignment assignment, String code) {
        var nodes = plan.codesIn(set, code);
        if (nodes.isEmpty()) {
            unknown(
                    assignment,
                    code,
                    "Mục %s giao tiêu chí %s, không có tiêu chí tương ứng trong bộ tiêu chí “%s”"
                            .formatted(assignment.item(), code, set.id()),
                    Optional.of("mục “rehearsal” ghi là không có tiêu chí tương ứng."));
        }
        nodes.stream()
                .filter(node -> set.find(node).isEmpty())
                .forEach(node -> unknown(
                        assignment,
                        code,
                        "Mục %s giao tiêu chí %s nhưng bộ tiêu chí “%s” không có tiêu chí %s"
                                .formatted(assignment.item(), code, set.id(), node),
                        acknowledgement(code).map(Acknowledgement::reason)));
        return nodes.stream()
                .filter(node -> set.find(node).isPresent())
                .map(node -> new Target(assignment, code, node));
    }

    private void unknown(Assignment assignment, String code, String finding, Optional<String> acknowledged) {
        problems.add(new MatrixProblem(
                MatrixProblem.Kind.UNKNOWN_CRITERION,
                Optional.of(assignment.item()),
                Optional.of(code),
                finding,
                "sửa mã hoặc chọn đúng bộ tiêu chí",
                acknowledged));
    }

    private MatrixRow row(Criterion leaf, List<Target> targets) {
        var covering = targets.stream().filter(target -> target.covers(leaf)).toList();
        long depth = covering.stream().mapToLong(Target::depth).max().orElse(0);
        var nearest =
                covering.stream().filter(target -> target.depth() == depth).toList();
        if (nearest.isEmpty()) {
            return unassigned(leaf);
        }
        var first = nearest.get(0);
        if (nearest.size() > 1 && assignedTwice.add(first.node())) {
            twoLeads(nearest);
        }
        return new MatrixRow(
                leaf,
                first.origin(leaf),
                Optional.of(first.assignment()),
                Optional.of(first.planCode()),
                Optional.empty());
    }

    /** Told once for the node that is assigned twice, not for each of its leaves. */
    private void twoLeads(List<Target> nearest) {
        var items = nearest.stream()
                .map(target -> "%s (%s)"
                        .formatted(
                                target.assignment().item(),
                                name(target.assignment().lead())))
                .collect(Collectors.joining(", "));
        var second = nearest.get(1);
        problems.add(new MatrixProblem(
                MatrixProblem.Kind.TWO_LEADS,
                Optional.of(second.assignment().item()),
                Optional.of(second.node()),
                "Tiêu chí %s “%s” giao ở nhiều mục cùng cấp: %s"
                        .formatted(second.node(), set.require(second.node()).name(), items),
                "giữ lại một mục",
                acknowledgementOf(second.node()).map(Acknowledgement::reason)));
    }

    private MatrixRow unassigned(Criterion leaf) {
        var acknowledgement = acknowledgementOf(leaf.code());
        if (acknowledgement.isPresent()) {
            noLead(leaf, acknowledgement.map(Acknowledgement::reason));
            return new MatrixRow(
                    leaf,
                    Origin.ACKNOWLEDGED,
                    acknowledgement.flatMap(Acknowledgement::item).map(plan::assignment),
                    Optional.empty(),
                    acknowledgement.map(Acknowledgement::reason));
        }
        var survey = plan.assignments(AssignmentKind.SURVEY).stream()
                .filter(item -> leaf.basis() == Basis.SURVEY)
                .findFirst();
        if (survey.isEmpty()) {
            noLead(leaf, Optional.empty());
        }
        return new MatrixRow(
                leaf, survey.isPresent() ? Origin.SURVEY : Origin.NONE, survey, Optional.empty(), Optional.empty());
    }

    private void noLead(Criterion leaf, Optional<String> acknowledged) {
        problems.add(new MatrixProblem(
                MatrixProblem.Kind.NO_LEAD,
                Optional.empty(),
                Optional.of(leaf.code()),
                "Tiêu chí %s “%s” chưa giao cơ quan nào chủ trì".formatted(leaf.code(), leaf.name()),
                "giao trong “assignments”, hoặc ghi lý do trong “acknowledged”",
                acknowledged));
    }

    private Optional<Acknowledgement> acknowledgement(String planCode) {
        return plan.acknowledged().stream()
                .filter(acknowledgement -> acknowledgement.criterion().equals(planCode))
                .findFirst();
    }

    /** The acknowledgement that speaks of a node of the set, or of one above it. */
    private Optional<Acknowledgement> acknowledgementOf(String node) {
        return plan.acknowledged().stream()
                .filter(acknowledgement -> plan.codesIn(set, acknowledgement.criterion()).stream()
                        .anyMatch(code -> isAtOrBelow(node, code)))
                .findFirst();
    }

    private String name(String unit) {
        return plan.findUnit(unit).map(known -> known.name()).orElse(unit);
    }
}
