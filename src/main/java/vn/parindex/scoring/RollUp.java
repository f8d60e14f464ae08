package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Adds leaves up. Points and maximum of a node are those of the leaves below it that apply, so a leaf that does not
 * apply counts exactly as if the set did not have it. Bonus points cannot lift a unit above its maximum, nor penalty
 * points push it below 0. Nothing but the index is rounded.
 */
public final class RollUp {

    private final CriteriaSet set;
    private final Collection<Basis> bases;
    private final Map<String, LeafScore> leaves;

    private RollUp(CriteriaSet set, Collection<Basis> bases, Map<String, LeafScore> leaves) {
        this.set = set;
        this.bases = bases;
        this.leaves = leaves;
    }

    /**
     * The result over all leaves of the set.
     *
     * @throws InvalidFacts with all leaves that are missing, unknown or out of bounds, or if nothing applies
     */
    public static Tally of(CriteriaSet set, Map<String, LeafScore> leaves) {
        return of(set, EnumSet.allOf(Basis.class), leaves);
    }

    /** The result over the leaves of some bases only, such as the self-assessed part; the others count as absent. */
    public static Tally of(CriteriaSet set, Collection<Basis> bases, Map<String, LeafScore> leaves) {
        return new RollUp(set, bases, leaves).tally();
    }

    private Tally tally() {
        List<String> problems = problems();
        if (!problems.isEmpty()) {
            throw new InvalidFacts(problems);
        }
        List<NodeScore> fields =
                set.fields().stream().flatMap(field -> node(field).stream()).toList();
        BigDecimal maximum = maximum(fields);
        BigDecimal points = points(fields).max(BigDecimal.ZERO).min(maximum);
        if (maximum.signum() == 0) {
            throw new InvalidFacts(
                    List.of("Không có tiêu chí nào được áp dụng nên không tính được chỉ số; hãy kiểm tra lại các tiêu"
                            + " chí ghi không áp dụng."));
        }
        return new Tally(points, maximum, set.rounding().percent(points, maximum), fields);
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        Map<String, LeafScore> unknown = new TreeMap<>(leaves);
        for (Criterion leaf : set.leaves()) {
            if (bases.contains(leaf.basis())) {
                unknown.remove(leaf.code());
                problems.addAll(problems(leaf, leaves.get(leaf.code())));
            }
        }
        unknown.keySet()
                .forEach(code -> problems.add(
                        "Tiêu chí %s không thuộc các tiêu chí được tính điểm của “%s”.".formatted(code, set.title())));
        return problems;
    }

    private List<String> problems(Criterion leaf, LeafScore score) {
        if (score == null) {
            return List.of("Tiêu chí %s (%s) chưa có điểm.".formatted(leaf.code(), leaf.name()));
        }
        return score instanceof LeafScore.Scored scored
                ? leaf.range().problems(scored.points(), set.rounding()).stream()
                        .map(problem -> "Tiêu chí %s (%s): %s".formatted(leaf.code(), leaf.name(), problem))
                        .toList()
                : List.of();
    }

    /** Empty if no leaf below counts for the bases asked for. */
    private Optional<NodeScore> node(Criterion criterion) {
        if (criterion.isLeaf()) {
            return bases.contains(criterion.basis())
                    ? Optional.of(leaf(criterion, leaves.get(criterion.code())))
                    : Optional.empty();
        }
        List<NodeScore> children = criterion.children().stream()
                .flatMap(child -> node(child).stream())
                .toList();
        return children.isEmpty() ? Optional.empty() : Optional.of(parent(criterion, children));
    }

    private NodeScore leaf(Criterion leaf, LeafScore score) {
        boolean applies = score instanceof LeafScore.Scored;
        BigDecimal points = score instanceof LeafScore.Scored scored ? scored.points() : BigDecimal.ZERO;
        return new NodeScore(
                leaf.code(),
                leaf.name(),
                set.rounding().round(points),
                applies ? leaf.countedMaximum() : BigDecimal.ZERO,
                applies,
                score.explanation(),
                List.of());
    }

    private static NodeScore parent(Criterion criterion, List<NodeScore> children) {
        BigDecimal points = points(children);
        BigDecimal maximum = maximum(children);
        boolean applies = children.stream().anyMatch(NodeScore::applies);
        String total = applies ? "cộng %s điểm".formatted(outOf(points, maximum)) : "không áp dụng";
        String explanation = "%s → %s".formatted(NodeScore.summaries(children.stream()), total);
        return new NodeScore(criterion.code(), criterion.name(), points, maximum, applies, explanation, children);
    }

    private static String outOf(BigDecimal points, BigDecimal maximum) {
        String shown = VietnameseNumber.of(points);
        return maximum.signum() > 0 ? shown + "/" + VietnameseNumber.of(maximum) : shown;
    }

    private static BigDecimal points(List<NodeScore> nodes) {
        return nodes.stream().map(NodeScore::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal maximum(List<NodeScore> nodes) {
        return nodes.stream().map(NodeScore::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
