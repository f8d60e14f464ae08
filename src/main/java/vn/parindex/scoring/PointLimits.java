package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What points of a leaf may be, whoever gave them. */
final class PointLimits {

    private PointLimits() {}

    static List<String> problems(BigDecimal points, BigDecimal maximum, RoundingPolicy rounding) {
        if (points == null) {
            return List.of("Thiếu điểm: hãy nhập số điểm từ 0 đến %s.".formatted(VietnameseNumber.of(maximum)));
        }
        List<String> problems = new ArrayList<>();
        String shown = VietnameseNumber.of(points);
        if (points.signum() < 0) {
            problems.add(
                    "Điểm %s nhỏ hơn 0; hãy nhập số điểm từ 0 đến %s.".formatted(shown, VietnameseNumber.of(maximum)));
        }
        if (points.compareTo(maximum) > 0) {
            problems.add("Điểm %s vượt điểm tối đa %s; hãy nhập số điểm từ 0 đến %s."
                    .formatted(shown, VietnameseNumber.of(maximum), VietnameseNumber.of(maximum)));
        }
        if (!rounding.keeps(points)) {
            problems.add("Điểm %s có quá %d chữ số thập phân; hãy làm tròn trước khi nhập."
                    .formatted(shown, rounding.scale()));
        }
        return problems;
    }
}
