package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A node of the tree field (lĩnh vực) – criterion (tiêu chí) – sub-criterion (tiêu chí thành phần), as deep as the
 * set has it. Points sit on the leaves.
 *
 * @param maximum as the set prints it; a parent's may differ from its leaves in the last place
 * @param basis null on a node with children
 * @param rule null on a node with children
 * @param evidence the documents that are asked for, may be null
 */
public record Criterion(
        String code,
        String name,
        BigDecimal maximum,
        Basis basis,
        Rule rule,
        String evidence,
        List<Criterion> children) {

    public Criterion {
        Parameters.text("code", code);
        Parameters.text("name", name);
        Parameters.positive("max", maximum);
        children = List.copyOf(children);
        if (children.isEmpty()) {
            requireLeaf(code, basis, rule);
            rule.requireFits(maximum);
        } else {
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

    Optional<Criterion> find(String wanted) {
        return nodes().filter(node -> node.code.equals(wanted)).findFirst();
    }

    private static void requireLeaf(String code, Basis basis, Rule rule) {
        if (basis == null || rule == null) {
            throw new IllegalArgumentException(
                    "Tiêu chí %s không có tiêu chí con nên phải có căn cứ chấm điểm và quy tắc.".formatted(code));
        }
        if ((basis == Basis.SURVEY) != (rule instanceof Survey)) {
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
