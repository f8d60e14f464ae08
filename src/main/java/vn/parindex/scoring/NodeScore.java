package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a node of the tree came to.
 *
 * @param maximum of the leaves below that apply; 0 if none does, and for bonus and penalty points
 * @param applies whether anything below this node applies to the unit
 */
public record NodeScore(
        String code,
        String name,
        BigDecimal points,
        BigDecimal maximum,
        boolean applies,
        String explanation,
        List<NodeScore> children) {

    public NodeScore {
        children = List.copyOf(children);
    }

    Optional<NodeScore> find(String wanted) {
        return code.equals(wanted)
                ? Optional.of(this)
                : children.stream()
                        .flatMap(child -> child.find(wanted).stream())
                        .findFirst();
    }

    /** {@code 1.1 được 1,35/1,5}, or {@code 9.1 cộng 0,5} for bonus points. */
    String summary() {
        if (!applies) {
            return code + " không áp dụng";
        }
        return maximum.signum() > 0
                ? "%s được %s/%s".formatted(code, VietnameseNumber.of(points), VietnameseNumber.of(maximum))
                : "%s %s %s".formatted(code, points.signum() < 0 ? "trừ" : "cộng", VietnameseNumber.of(points.abs()));
    }

    static String summaries(Stream<NodeScore> nodes) {
        return String.join("; ", nodes.map(NodeScore::summary).toList());
    }
}
