package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A criteria set (bộ tiêu chí) as a decision issues it.
 *
 * @param issued the document that issued it; null for a set that none did
 * @param official whether an official document issued it as it stands
 * @param notice what readers must be told about it, may be null
 * @param appliesTo codes of unit groups
 * @param classes kept from the highest to the lowest
 * @param tieBreakers what decides between units of equal index, in this order; without any they share a rank
 */
public record CriteriaSet(
        String id,
        int version,
        String title,
        Issued issued,
        boolean official,
        String notice,
        List<String> appliesTo,
        RoundingPolicy rounding,
        List<ClassBand> classes,
        List<TieBreaker> tieBreakers,
        List<Criterion> fields) {

    public CriteriaSet {
        Parameters.text("id", id);
        Parameters.text("title", title);
        Objects.requireNonNull(rounding, "rounding");
        appliesTo = List.copyOf(appliesTo);
        classes = ClassBand.ordered(classes);
        tieBreakers = List.copyOf(tieBreakers);
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("Bộ tiêu chí %s chưa có lĩnh vực nào.".formatted(id));
        }
        requireUniqueCodes(fields);
        requirePrintable(fields, rounding);
        if (sum(allLeaves(fields)).signum() == 0) {
            throw new IllegalArgumentException("Bộ tiêu chí %s chỉ có điểm thưởng, điểm trừ.".formatted(id));
        }
        for (TieBreaker tieBreaker : tieBreakers) {
            requireKnown(tieBreaker, fields);
        }
    }

    public Optional<Criterion> find(String code) {
        return fields.stream().flatMap(field -> field.find(code).stream()).findFirst();
    }

    public Criterion require(String code) {
        return find(code)
                .orElseThrow(() ->
                        new IllegalArgumentException("Bộ tiêu chí “%s” không có tiêu chí %s.".formatted(title, code)));
    }

    /** The field that a code belongs to; a field belongs to itself. */
    public Criterion field(String code) {
        return fields.stream()
                .filter(field -> field.find(code).isPresent())
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Bộ tiêu chí “%s” không có tiêu chí %s.".formatted(title, code)));
    }

    /** The departments that answer for a node: its own, or those of the nearest node above that names any. */
    public List<String> leadsOf(String code) {
        List<String> leads = List.of();
        List<Criterion> level = fields;
        while (!level.isEmpty()) {
            Optional<Criterion> onTheWay = level.stream()
                    .filter(node -> code.equals(node.code()) || code.startsWith(node.code() + "."))
                    .findFirst();
            leads = onTheWay.map(Criterion::leads).filter(own -> !own.isEmpty()).orElse(leads);
            level = onTheWay.map(Criterion::children).orElse(List.of());
        }
        return leads;
    }

    public List<Criterion> leaves() {
        return allLeaves(fields).toList();
    }

    /** The sum of the leaves, which is what a unit can actually reach. */
    public BigDecimal maximum() {
        return sum(allLeaves(fields));
    }

    public BigDecimal maximum(Basis basis) {
        return sum(allLeaves(fields).filter(leaf -> leaf.basis() == basis));
    }

    private static Stream<Criterion> allLeaves(List<Criterion> fields) {
        return fields.stream().flatMap(Criterion::leaves);
    }

    private static BigDecimal sum(Stream<Criterion> leaves) {
        return leaves.map(Criterion::countedMaximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void requireUniqueCodes(List<Criterion> fields) {
        Set<String> seen = new HashSet<>();
        fields.stream().flatMap(Criterion::nodes).map(Criterion::code).forEach(code -> {
            if (!seen.add(code)) {
                throw new IllegalArgumentException("Mã tiêu chí %s xuất hiện hai lần.".formatted(code));
            }
        });
    }

    private static void requireKnown(TieBreaker tieBreaker, List<Criterion> fields) {
        if (tieBreaker instanceof TieBreaker.ByNode node
                && fields.stream().noneMatch(field -> field.find(node.code()).isPresent())) {
            throw new IllegalArgumentException(
                    "Tiêu chí phụ dùng tiêu chí %s không có trong bộ tiêu chí.".formatted(node.code()));
        }
    }

    private static void requirePrintable(List<Criterion> fields, RoundingPolicy rounding) {
        allLeaves(fields).filter(leaf -> !rounding.keeps(leaf.maximum())).forEach(leaf -> {
            throw new IllegalArgumentException("Tiêu chí %s: điểm tối đa %s có quá %d chữ số thập phân."
                    .formatted(leaf.code(), VietnameseNumber.of(leaf.maximum()), rounding.scale()));
        });
    }
}
