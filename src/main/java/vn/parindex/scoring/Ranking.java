package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Ranks units of one group by their published, that is rounded, index: equal figures share a rank and the next rank is
 * skipped (1, 2, 2, 4), so that the published table alone shows why a unit stands where it does.
 */
public final class Ranking {

    private final List<BigDecimal> descending;
    private final List<ClassBand> bands;

    private Ranking(List<BigDecimal> descending, List<ClassBand> bands) {
        this.descending = descending;
        this.bands = bands;
    }

    /**
     * Standings from the first to the last.
     *
     * @param orderOfEquals how units of the same rank are listed; it does not affect ranks
     */
    public static <U> List<Standing<U>> of(
            Map<U, BigDecimal> indexByUnit, List<ClassBand> bands, Comparator<U> orderOfEquals) {
        indexByUnit.forEach((unit, index) -> Objects.requireNonNull(index, () -> "no index of " + unit));
        List<BigDecimal> descending =
                indexByUnit.values().stream().sorted(Comparator.reverseOrder()).toList();
        Ranking ranking = new Ranking(descending, ClassBand.ordered(bands));
        Comparator<Map.Entry<U, BigDecimal>> best = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return indexByUnit.entrySet().stream()
                .sorted(best.thenComparing(Map.Entry.comparingByKey(orderOfEquals)))
                .map(entry -> ranking.standing(entry.getKey(), entry.getValue()))
                .toList();
    }

    private <U> Standing<U> standing(U unit, BigDecimal index) {
        int first = firstAtMost(index);
        int next = firstBelow(index);
        int band = bandOf(index);
        String explanation = "Chỉ số %s %%: hạng %d trong %d cơ quan, đơn vị%s; %s; %s; %s"
                .formatted(
                        VietnameseNumber.asRounded(index),
                        first + 1,
                        descending.size(),
                        sharers(next - first - 1),
                        first == 0 ? "không có đơn vị xếp trên" : neighbour("trên", descending.get(first - 1)),
                        next == descending.size()
                                ? "không có đơn vị xếp dưới"
                                : neighbour("dưới", descending.get(next)),
                        describe(band));
        return new Standing<>(unit, index, first + 1, bands.get(band).name(), explanation);
    }

    private static String sharers(int others) {
        return others == 0 ? "" : ", cùng hạng với %d đơn vị khác".formatted(others);
    }

    private static String neighbour(String side, BigDecimal index) {
        return "đơn vị xếp ngay %s đạt %s %%".formatted(side, VietnameseNumber.asRounded(index));
    }

    private int bandOf(BigDecimal index) {
        return IntStream.range(0, bands.size())
                .filter(i -> index.compareTo(bands.get(i).from()) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Chỉ số %s %% nhỏ hơn 0.".formatted(VietnameseNumber.asRounded(index))));
    }

    private String describe(int band) {
        ClassBand own = bands.get(band);
        String from = VietnameseNumber.percent(own.from());
        String range;
        if (band == 0) {
            range = "từ %s trở lên".formatted(from);
        } else {
            String to = VietnameseNumber.percent(bands.get(band - 1).from());
            range = own.from().signum() == 0 ? "dưới %s".formatted(to) : "từ %s đến dưới %s".formatted(from, to);
        }
        return "xếp loại %s (%s)".formatted(own.name(), range);
    }

    private int firstAtMost(BigDecimal index) {
        return firstWhere(figure -> figure.compareTo(index) <= 0);
    }

    private int firstBelow(BigDecimal index) {
        return firstWhere(figure -> figure.compareTo(index) < 0);
    }

    /** Binary, because a whole country has thousands of units; the condition holds from some position on. */
    private int firstWhere(Predicate<BigDecimal> condition) {
        int low = 0;
        int high = descending.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (condition.test(descending.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
