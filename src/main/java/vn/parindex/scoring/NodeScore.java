package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a node of the tree came to.
 *
 * @param maximum of the leaves below that apply; 0 if none does
 */
public record NodeScore(
        String code, String name, BigDecimal points, BigDecimal maximum, String explanation, List<NodeScore> children) {

    public NodeScore {
        children = List.copyOf(children);
    }

    /** Whether anything below this node applies to the unit. */
    public boolean applies() {
        return maximum.signum() > 0;
    }

    Optional<NodeScore> find(String wanted) {
        return code.equals(wanted)
                ? Optional.of(this)
                : children.stream()
                        .flatMap(child -> child.find(wanted).stream())
                        .findFirst();
    }

    /** {@code 1.1 được 1,35/1,5} */
    String summary() {
        return applies()
                ? "%s được %s/%s".formatted(code, VietnameseNumber.of(points), VietnameseNumber.of(maximum))
                : code + " không áp dụng";
    }

    static String summaries(Stream<NodeScore> nodes) {
        return String.join("; ", nodes.map(NodeScore::summary).toList());
    }
}
