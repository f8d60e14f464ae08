package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A class (xếp loại) and the index it begins at. Names and cut points differ by province.
 *
 * @param from percent, inclusive
 */
public record ClassBand(String name, BigDecimal from) {

    /** A from 90, B from 80, C from 70, D below (Sóc Trăng, Đề án 2022, phần C). */
    public static final List<ClassBand> DEFAULT = List.of(
            new ClassBand("A", BigDecimal.valueOf(90)),
            new ClassBand("B", BigDecimal.valueOf(80)),
            new ClassBand("C", BigDecimal.valueOf(70)),
            new ClassBand("D", BigDecimal.ZERO));

    public ClassBand {
        Parameters.text("name", name);
        Parameters.between("from", from, BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    /**
     * The bands from the highest to the lowest.
     *
     * @throws IllegalArgumentException if they leave a gap or say the same twice
     */
    public static List<ClassBand> ordered(List<ClassBand> bands) {
        List<ClassBand> ordered = bands.stream()
                .sorted(Comparator.comparing(ClassBand::from).reversed())
                .toList();
        if (ordered.isEmpty() || ordered.get(ordered.size() - 1).from().signum() != 0) {
            throw new IllegalArgumentException("Các mức xếp loại phải có một mức bắt đầu từ 0.");
        }
        Set<String> names = new HashSet<>();
        Set<BigDecimal> cuts = new HashSet<>();
        for (ClassBand band : ordered) {
            if (!names.add(band.name()) || !cuts.add(band.from().stripTrailingZeros())) {
                throw new IllegalArgumentException(
                        "Mức xếp loại “%s” trùng tên hoặc trùng điểm bắt đầu với mức khác.".formatted(band.name()));
            }
        }
        return ordered;
    }
}
