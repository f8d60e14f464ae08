package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A node of the tree field (lĩnh vực) – criterion (tiêu chí) – sub-criterion (tiêu chí thành phần), as deep as the
 * set has it. Points sit on the leaves.
 *
 * @param maximum as the set prints it; a parent's may differ from its leaves in the last place. On a leaf for bonus or
 *     penalty points the most that is given or taken
 * @param basis null on a node with children
 * @param rule null on a node with children
 * @param evidence the documents that are asked for, may be null
 * @param leads departments that answer for it, as the set names them; empty: those of the node above
 * @param note what is uncertain about it in the document it was taken from, may be null
 */
public record Criterion(
        String code,
        String name,
        BigDecimal maximum,
        Basis basis,
        Rule rule,
        String evidence,
        List<String> leads,
        String note,
        List<Criterion> children) {

    public Criterion {
        Parameters.text("code", code);
        Parameters.text("name", name);
        leads = List.copyOf(leads);
        children = List.copyOf(children);
        if (children.isEmpty()) {
            Parameters.positive("max", maximum);
            requireLeaf(code, basis, rule);
            rule.requireFits(maximum);
        } else {
            // only bonus and penalty points below: there is nothing to reach
            Parameters.notNegative("max", maximum);
            requireParent(code, basis, rule, children);
        }
    }

    public boolean isLeaf() {
        return children.isEmpty();
    }

    /** The leaves below this node, itself if it is one, in the order of the set. */
    public Stream<Criterion> leaves() {
        return isLeaf() ? Stream.of(this) : children.stream().flatMap(Criterion::leaves);
    }

    /** This node and all below it, parents first. */
    public Stream<Criterion> nodes() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Criterion::nodes));
    }

    /** False on a leaf for points that come on top of, or off, what a unit can reach. */
    public boolean countsTowardMaximum() {
        return !isLeaf() || rule.countsTowardMaximum();
    }

    /** What this leaf adds to what a unit can reach. */
    public BigDecimal countedMaximum() {
        return countsTowardMaximum() ? maximum : BigDecimal.ZERO;
    }

    /** What the points of this leaf may be. */
    public PointRange range() {
        return rule.range(maximum);
    }

    Optional<Criterion> find(String wanted) {
        return nodes().filter(node -> node.code.equals(wanted)).findFirst();
    }

    private static void requireLeaf(String code, Basis basis, Rule rule) {
        if (basis == null || rule == null) {
            throw new IllegalArgumentException(
                    "Tiêu chí %s không có tiêu chí con nên phải có căn cứ chấm điểm và quy tắc.".formatted(code));
        }
        if (!rule.suits(basis)) {
            throw new IllegalArgumentException(
                    "Tiêu chí %s: căn cứ điều tra xã hội học và quy tắc điều tra phải đi cùng nhau.".formatted(code));
        }
    }

    private static void requireParent(String code, Basis basis, Rule rule, List<Criterion> children) {
        if (basis != null || rule != null) {
            throw new IllegalArgumentException(
                    "Tiêu chí %s có tiêu chí con nên không có căn cứ chấm điểm và quy tắc riêng.".formatted(code));
        }
        for (Criterion child : children) {
            if (!child.code.startsWith(code + ".")) {
                throw new IllegalArgumentException(
                        "Tiêu chí con %s phải có mã bắt đầu bằng “%s.”.".formatted(child.code, code));
            }
        }
    }
}
