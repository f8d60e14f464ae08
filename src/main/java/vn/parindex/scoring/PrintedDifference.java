package vn.parindex.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A printed parent that is not the sum of its printed children.
 *
 * @param code of the parent; empty for the total of the table
 * @param printed what the table prints
 * @param sum of the printed children
 * @param decimals of the table: as many as its longest figure has
 */
public record PrintedDifference(Optional<String> code, BigDecimal printed, BigDecimal sum, int decimals) {

    /** Printed less sum. */
    public BigDecimal difference() {
        return printed.subtract(sum);
    }

    /** Whether rounding explains it: one unit in the table's last place, or the sum rounded to fewer decimals. */
    public boolean isRounding() {
        // whole numbers were not rounded
        boolean lastPlace = decimals > 0 && difference().abs().compareTo(BigDecimal.ONE.movePointLeft(decimals)) <= 0;
        return lastPlace || sum.setScale(printed.scale(), RoundingMode.HALF_UP).compareTo(printed) == 0;
    }

    /** One Vietnamese sentence. */
    public String explanation() {
        return "%s ghi %s, các dòng con cộng lại là %s, lệch %s: %s"
                .formatted(
                        code.map(text -> "Tiêu chí " + text).orElse("Tổng điểm"),
                        VietnameseNumber.of(printed),
                        VietnameseNumber.of(sum),
                        VietnameseNumber.of(difference()),
                        isRounding()
                                ? "do làm tròn khi in bảng, không phải sai số liệu"
                                : "lớn hơn mức do làm tròn, cần kiểm tra lại số liệu");
    }
}
