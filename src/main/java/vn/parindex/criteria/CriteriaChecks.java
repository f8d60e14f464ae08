package vn.parindex.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.scoring.VietnameseNumber;
import vn.parindex.source.Cell;
import vn.parindex.source.Problems;

/** The criteria list: it forms a tree, its leaves can be scored, and its maxima add up. */
final class CriteriaChecks {

    private final CriteriaSetDraft set;
    private final RoundingPolicy rounding;
    private final Set<String> codes;
    private final Problems problems;

    CriteriaChecks(CriteriaSetDraft set, Problems problems) {
        this.set = set;
        this.rounding = set.roundingPolicy();
        this.codes = set.criteria().stream()
                .flatMap(criterion -> criterion.code().value().stream())
                .collect(Collectors.toSet());
        this.problems = problems;
    }

    void run() {
        problems.refuseRepeated(
                "Mã tiêu chí", set.criteria().stream().map(CriterionDraft::code).toList());
        set.criteria().forEach(criterion -> {
            hasParent(criterion);
            var children = set.childrenOf(criterion);
            if (children.isEmpty()) {
                if (!isAboveAnOrphan(criterion)) {
                    leaf(criterion);
                }
            } else {
                parent(criterion);
                addsUp(criterion, children);
            }
        });
        hasSomethingToReach();
    }

    private void hasSomethingToReach() {
        var leaves = set.criteria().stream()
                .filter(criterion -> set.childrenOf(criterion).isEmpty())
                .toList();
        if (!leaves.isEmpty() && leaves.stream().noneMatch(CriterionDraft::countsTowardMaximum)) {
            problems.error(
                    leaves.get(0).code().place(),
                    "Bộ tiêu chí chỉ có điểm thưởng, điểm trừ nên không có điểm tối đa để tính chỉ số; bổ sung ít nhất một"
                            + " tiêu chí có cách chấm khác.");
        }
    }

    private void hasParent(CriterionDraft criterion) {
        criterion
                .parentCode()
                .filter(parent -> !codes.contains(parent))
                .ifPresent(parent -> problems.error(
                        criterion.code().place(),
                        "Tiêu chí %s không có tiêu chí cấp trên %s; bổ sung tiêu chí %s hoặc sửa mã.",
                        criterion.code().get(),
                        parent,
                        parent));
    }

    /** Such a node is no leaf: once the node between is there, it is a parent. */
    private boolean isAboveAnOrphan(CriterionDraft criterion) {
        return criterion.code().value().stream()
                .anyMatch(code -> codes.stream().anyMatch(other -> other.startsWith(code + ".")));
    }

    private void leaf(CriterionDraft criterion) {
        if (criterion.rule().isEmpty()) {
            problems.error(
                    criterion.code().place(),
                    "Tiêu chí %s không có tiêu chí thành phần nên phải có cách chấm điểm; bổ sung mục “rule”.",
                    criterion.code().orElse(""));
        } else {
            surveysAreMarked(criterion);
        }
        criterion.maximum().ifKnown(maximum -> {
            if (!rounding.keeps(maximum)) {
                problems.error(
                        criterion.maximum().place(),
                        "Điểm tối đa %s có quá %d chữ số thập phân; sửa điểm hoặc mục “rounding”.",
                        VietnameseNumber.of(maximum),
                        rounding.scale());
            }
        });
    }

    /** A unit must not score what the survey decides, so the mark on the criterion and the rule may not differ. */
    private void surveysAreMarked(CriterionDraft criterion) {
        criterion.rule().filter(Cell::isKnown).ifPresent(rule -> {
            if (!rule.get().suits(criterion.basis().orElse(Basis.SELF))) {
                problems.error(
                        rule.place(),
                        "Tiêu chí %s: “basis: survey” đi với “rule: {type: survey, …}” hoặc “given”, các quy tắc khác thì không; sửa"
                                + " một trong hai.",
                        criterion.code().orElse(""));
            }
        });
    }

    private void parent(CriterionDraft criterion) {
        var own = Stream.concat(
                criterion.rule().map(Cell::place).stream(),
                criterion.basis().isKnown() ? Stream.of(criterion.basis().place()) : Stream.empty());
        own.forEach(place -> problems.error(
                place,
                "Tiêu chí %s có tiêu chí thành phần nên không có cách chấm điểm riêng; chuyển xuống tiêu chí thành"
                        + " phần.",
                criterion.code().get()));
    }

    private void addsUp(CriterionDraft parent, List<CriterionDraft> children) {
        var treeIsKnown = set.criteria().stream().map(CriterionDraft::code).allMatch(Cell::isKnown);
        if (treeIsKnown && parent.maximum().isKnown()) {
            sum(children).ifPresent(sum -> addsUp(parent, sum));
        }
    }

    private void addsUp(CriterionDraft parent, BigDecimal sum) {
        if (sum.compareTo(parent.maximum().get()) == 0) {
            return;
        }
        var message = ("Tiêu chí %s ghi điểm tối đa %s nhưng các tiêu chí thành phần cộng lại là %s; kiểm tra lại điểm"
                        + " của tiêu chí này và của các tiêu chí thành phần.")
                .formatted(
                        parent.code().get(),
                        VietnameseNumber.of(parent.maximum().get()),
                        VietnameseNumber.of(sum));
        if (isRounding(parent.maximum().get(), sum)) {
            problems.warning(parent.maximum().place(), "%s", message);
        } else {
            problems.error(parent.maximum().place(), "%s", message);
        }
    }

    /** Empty if a maximum below could not be read. */
    private Optional<BigDecimal> sum(List<CriterionDraft> children) {
        var sum = BigDecimal.ZERO;
        for (CriterionDraft child : children) {
            var maximum = counted(child);
            if (maximum.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(maximum.get());
        }
        return Optional.of(sum);
    }

    private Optional<BigDecimal> counted(CriterionDraft criterion) {
        if (!criterion.countsTowardMaximum()) {
            return Optional.of(BigDecimal.ZERO);
        }
        var children = set.childrenOf(criterion);
        return criterion.maximum().isKnown() || children.isEmpty()
                ? criterion.maximum().value()
                : sum(children);
    }

    /**
     * Real documents print parents and children that were rounded apart (Đắk Lắk 7391/KH-UBND 2020, phụ lục I): they
     * differ by one unit in the last printed place. Whole numbers were not rounded.
     */
    private static boolean isRounding(BigDecimal declared, BigDecimal sum) {
        var decimals = Math.max(declared.scale(), sum.scale()); // a sum keeps the longest scale of its parts
        return decimals > 0 && declared.subtract(sum).abs().compareTo(BigDecimal.ONE.movePointLeft(decimals)) <= 0;
    }
}
