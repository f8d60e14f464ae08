package vn.parindex.scoretable;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.parindex.scoring.ClassBand;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;

/**
 * What a user wants otherwise than the set says.
 *
 * @param classes empty: those of the set
 * @param scale decimals of all figures; empty: those of the set
 */
public record ScoringOptions(Optional<List<ClassBand>> classes, Optional<Integer> scale) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The set as the user wants it; empty if the set does not allow it, which is reported at its name. */
    public Optional<CriteriaSet> applyTo(CriteriaSet set, String name, Problems problems) {
        try {
            return Optional.of(applyTo(set));
        } catch (IllegalArgumentException e) {
            problems.error(new Place(name, 1, 1), "%s", e.getMessage());
            return Optional.empty();
        }
    }

    private CriteriaSet applyTo(CriteriaSet set) {
        var rounding = scale.map(
                        decimals -> new RoundingPolicy(decimals, set.rounding().mode()))
                .orElse(set.rounding());
        return new CriteriaSet(
                set.id(),
                set.version(),
                set.title(),
                set.issued(),
                set.official(),
                set.notice(),
                set.appliesTo(),
                rounding,
                classes.orElse(set.classes()),
                set.tieBreakers(),
                set.fields());
    }

    /**
     * Classes as a user writes them: {@code Tốt:80,Khá:70,Trung bình:0}, cut points in percent, inclusive.
     *
     * @throws IllegalArgumentException with a Vietnamese message
     */
    public static List<ClassBand> classes(String text) {
        return ClassBand.ordered(
                Arrays.stream(text.split(",", -1)).map(ScoringOptions::band).toList());
    }

    private static ClassBand band(String text) {
        int colon = text.lastIndexOf(':');
        String name = text.substring(0, Math.max(0, colon)).strip();
        String from = text.substring(colon + 1).strip();
        if (name.isEmpty() || name.matches(".*[:;].*") || !from.matches("\\d{1,3}(\\.\\d{1,6})?")) {
            throw new IllegalArgumentException(
                    "“%s” không có dạng “tên:điểm bắt đầu”; các mức cách nhau dấu phẩy, dấu thập phân là dấu chấm."
                            .formatted(text.strip()));
        }
        BigDecimal cut = new BigDecimal(from);
        if (cut.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException(
                    "Mức “%s” bắt đầu từ %s; điểm bắt đầu phải từ 0 đến 100.".formatted(name, from));
        }
        return new ClassBand(name, cut);
    }
}
