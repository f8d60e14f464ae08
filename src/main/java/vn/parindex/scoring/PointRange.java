package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the points of a leaf may be, whoever gives them.
 *
 * @param least 0, or below it for a penalty
 */
public record PointRange(BigDecimal least, BigDecimal most) {

    static PointRange upTo(BigDecimal maximum) {
        return new PointRange(BigDecimal.ZERO, maximum);
    }

    static PointRange downFrom0(BigDecimal cap) {
        return new PointRange(cap.negate(), BigDecimal.ZERO);
    }

    public boolean contains(BigDecimal points) {
        return points.compareTo(least) >= 0 && points.compareTo(most) <= 0;
    }

    /** {@code từ 0 đến 1,5}. */
    public String text() {
        return "từ %s đến %s".formatted(VietnameseNumber.of(least), VietnameseNumber.of(most));
    }

    /** Why points cannot be taken because of their size, in Vietnamese; empty if they can. */
    public Optional<String> problem(BigDecimal points) {
        String shown = VietnameseNumber.of(points);
        if (points.compareTo(least) < 0) {
            return Optional.of(
                    "Điểm %s nhỏ hơn %s; hãy nhập số điểm %s.".formatted(shown, VietnameseNumber.of(least), text()));
        }
        return points.compareTo(most) > 0
                ? Optional.of("Điểm %s vượt điểm tối đa %s; hãy nhập số điểm %s."
                        .formatted(shown, VietnameseNumber.of(most), text()))
                : Optional.empty();
    }

    /** The same for points that are taken as they are and not rounded any more. */
    List<String> problems(BigDecimal points, RoundingPolicy rounding) {
        if (points == null) {
            return List.of("Thiếu điểm: hãy nhập số điểm %s.".formatted(text()));
        }
        List<String> problems = new ArrayList<>();
        problem(points).ifPresent(problems::add);
        if (!rounding.keeps(points)) {
            problems.add("Điểm %s có quá %d chữ số thập phân; hãy làm tròn trước khi nhập."
                    .formatted(VietnameseNumber.of(points), rounding.scale()));
        }
        return problems;
    }
}
