package vn.parindex.scoring;

import java.math.BigDecimal;

/**
 * The change of an index against an earlier one, in percentage points.
 *
 * @param before the published index of the earlier year, percent
 * @param now this year's, percent
 */
public record Trend(int earlierYear, BigDecimal before, BigDecimal now) {

    /** Percentage points; below 0 for a fall. */
    public BigDecimal change() {
        return now.subtract(before);
    }

    /** One Vietnamese sentence. */
    public String explanation() {
        String figures = "%s %% → %s %%".formatted(VietnameseNumber.asRounded(before), VietnameseNumber.asRounded(now));
        return switch (change().signum()) {
            case 0 -> "Không thay đổi so với năm %d (%s)".formatted(earlierYear, figures);
            case 1 ->
                "Tăng %s điểm phần trăm so với năm %d (%s)"
                        .formatted(VietnameseNumber.asRounded(change()), earlierYear, figures);
            default ->
                "Giảm %s điểm phần trăm so với năm %d (%s)"
                        .formatted(VietnameseNumber.asRounded(change().negate()), earlierYear, figures);
        };
    }
}
