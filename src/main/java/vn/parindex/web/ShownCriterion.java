package vn.parindex.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;

/**
 * A row of a criteria set's page.
 *
 * @param basis null on a node with children
 * @param rule how its points arise, one sentence; null on a node with children
 * @param leads those that answer for it, inherited ones included
 * @param evidence may be null
 * @param note may be null
 */
public record ShownCriterion(
        String code,
        String name,
        int depth,
        BigDecimal maximum,
        Basis basis,
        String rule,
        List<String> leads,
        String evidence,
        String note) {

    /** Every node of a set, parents first. */
    static List<ShownCriterion> of(CriteriaSet set) {
        return set.fields().stream().flatMap(field -> of(set, field, 0)).toList();
    }

    private static Stream<ShownCriterion> of(CriteriaSet set, Criterion node, int depth) {
        var own = new ShownCriterion(
                node.code(),
                node.name(),
                depth,
                node.maximum(),
                node.basis(),
                node.isLeaf() ? node.rule().describe(node.maximum()) : null,
                set.leadsOf(node.code()),
                node.evidence(),
                node.note());
        return Stream.concat(Stream.of(own), node.children().stream().flatMap(child -> of(set, child, depth + 1)));
    }

    public boolean isLeaf() {
        return rule != null;
    }
}
