package vn.parindex.scoring.survey;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import vn.parindex.scoring.Mean;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.scoring.VietnameseNumber;

/**
 * The mean answer to a criterion beside another one on the same scale. Both are as they are printed, so that readers can
 * check the difference.
 */
public record MeanComparison(BigDecimal own, BigDecimal other) {

    /** With fewer units, who knows the mean of one could tell that of another. */
    public static final int FEWEST_UNITS = 3;

    /**
     * The mean over the units of a group, each counting the same.
     *
     * @param shown means that readers of these units see; what is hidden of a unit must not be among them
     * @return empty for too few units
     */
    public static Optional<Mean> ofUnits(Collection<BigDecimal> shown) {
        return shown.size() < FEWEST_UNITS ? Optional.empty() : Optional.of(Mean.of(shown, RoundingPolicy.DEFAULT));
    }

    /** Above 0 if the own mean is the better one. */
    public BigDecimal difference() {
        return own.subtract(other);
    }

    /** "cao hơn 0,12", "thấp hơn 0,3" or "bằng". */
    public String text() {
        int sign = difference().signum();
        String distance = VietnameseNumber.of(difference().abs());
        return sign == 0 ? "bằng" : (sign > 0 ? "cao hơn " : "thấp hơn ") + distance;
    }
}
