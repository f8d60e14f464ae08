package vn.parindex.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import vn.parindex.scoring.Mean;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.scoring.VietnameseNumber;

/** Means and shares for reading, two decimals; they enter no result. */
final class Means {

    private Means() {}

    static String text(List<UnitResult> units, Function<UnitResult, BigDecimal> figure) {
        return text(units.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add), units.size());
    }

    static String text(BigDecimal sum, int count) {
        return VietnameseNumber.asRounded(new Mean(sum, count, RoundingPolicy.DEFAULT).value());
    }

    static String percent(int part, int whole) {
        return percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    static String percent(BigDecimal part, BigDecimal whole) {
        return VietnameseNumber.asRounded(RoundingPolicy.DEFAULT.percent(part, whole));
    }
}
