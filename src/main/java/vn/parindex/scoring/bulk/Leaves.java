package vn.parindex.scoring.bulk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;

/** The leaves of a set by number, from 0 in the order of the set. */
final class Leaves {

    private final CriteriaSet set;
    private final List<Criterion> leaves;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final long[] maxima;
    private final long[] counted;

    /** @throws IllegalArgumentException if the maxima are too large for whole numbers of the last place */
    Leaves(CriteriaSet set) {
        this.set = set;
        this.leaves = set.leaves();
        this.maxima = new long[leaves.size()];
        this.counted = new long[leaves.size()];
        int scale = set.rounding().scale();
        try {
            long total = 0;
            for (int leaf = 0; leaf < maxima.length; leaf++) {
                numbers.put(leaves.get(leaf).code(), leaf);
                maxima[leaf] = Scaled.exact(leaves.get(leaf).maximum(), scale);
                counted[leaf] = Scaled.exact(leaves.get(leaf).countedMaximum(), scale);
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

    /** What the leaf states as its maximum, in the last place of the set. */
    long maximum(int leaf) {
        return maxima[leaf];
    }

    /** What it adds to what a unit can reach; 0 for bonus and penalty points. */
    long counted(int leaf) {
        return counted[leaf];
    }

    int[] all() {
        return IntStream.range(0, count()).toArray();
    }

    int[] numbers(Stream<Criterion> some) {
        return some.mapToInt(leaf -> numbers.get(leaf.code())).toArray();
    }

    /** Where the classes begin, the highest first: the least printable index from there on. */
    long[] cutPoints() {
        return set.classes().stream()
                .mapToLong(band -> scaled(band.from().setScale(scale(), RoundingMode.CEILING)))
                .toArray();
    }

    BigDecimal decimal(long points) {
        return Scaled.decimal(points, scale());
    }

    long scaled(BigDecimal points) {
        return Scaled.exact(points, scale());
    }
}
