package vn.parindex.scoring.bulk;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;

/** The leaves of a set by number, from 0 in the order of the set; the leaves below a node are neighbours. */
final class Leaves {

    /** The leaves below a node: from the first to before the end. */
    record Range(int first, int end) {}

    private final CriteriaSet set;
    private final List<Criterion> leaves;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final long[] maxima;

    /** @throws IllegalArgumentException if the maxima are too large for whole numbers of the last place */
    Leaves(CriteriaSet set) {
        this.set = set;
        this.leaves = set.leaves();
        this.maxima = new long[leaves.size()];
        int scale = set.rounding().scale();
        try {
            long total = 0;
            for (int leaf = 0; leaf < maxima.length; leaf++) {
                numbers.put(leaves.get(leaf).code(), leaf);
                maxima[leaf] = Scaled.exact(leaves.get(leaf).maximum(), scale);
                total = Math.addExact(total, maxima[leaf]);
            }
            // an index is points × 100 ÷ maximum
            if (total > Rounding.LARGEST / Scaled.powerOfTen(scale + 2)) {
                throw new ArithmeticException("maximum of %d".formatted(total));
            }
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException(
                    "Bộ tiêu chí “%s”: tổng điểm tối đa quá lớn để tính cho nhiều đơn vị cùng lúc."
                            .formatted(set.title()),
                    tooLarge);
        }
    }

    CriteriaSet set() {
        return set;
    }

    int scale() {
        return set.rounding().scale();
    }

    int count() {
        return maxima.length;
    }

    Criterion get(int leaf) {
        return leaves.get(leaf);
    }

    OptionalInt find(String code) {
        Integer number = numbers.get(code);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Of the last place of the set. */
    long maximum(int leaf) {
        return maxima[leaf];
    }

    /** @throws IllegalArgumentException if the set has no such node */
    Range below(String code) {
        List<Criterion> below = set.require(code).leaves().toList();
        int first = numbers.get(below.get(0).code());
        return new Range(first, first + below.size());
    }

    BigDecimal decimal(long points) {
        return Scaled.decimal(points, scale());
    }

    long scaled(BigDecimal points) {
        return Scaled.exact(points, scale());
    }
}
