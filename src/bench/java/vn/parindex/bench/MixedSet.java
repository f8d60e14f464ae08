package vn.parindex.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.Choice;
import vn.parindex.scoring.Count;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.Deduction;
import vn.parindex.scoring.External;
import vn.parindex.scoring.GivenPoints;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.Survey;
import vn.parindex.scoring.Tiers;

/**
 * The tree of a set with its points that are given replaced by rules of every kind, in turn. The plan of Đắk Lắk says no
 * rule for two leaves in three; a set of units has one for each, which is more work.
 */
final class MixedSet {

    private int turn;

    private MixedSet() {}

    static CriteriaSet of(CriteriaSet set) {
        MixedSet mixed = new MixedSet();
        return new CriteriaSet(
                set.id() + "-mixed",
                set.version(),
                set.title(),
                set.issued(),
                false,
                set.notice(),
                set.appliesTo(),
                set.rounding(),
                set.classes(),
                set.tieBreakers(),
                set.fields().stream().map(mixed::node).toList());
    }

    private Criterion node(Criterion node) {
        return new Criterion(
                node.code(),
                node.name(),
                node.maximum(),
                node.basis(),
                node.rule() instanceof GivenPoints ? rule(node) : node.rule(),
                node.evidence(),
                node.leads(),
                node.note(),
                node.children().stream().map(this::node).toList());
    }

    private Rule rule(Criterion leaf) {
        if (leaf.basis() == Basis.SURVEY) {
            return new Survey(5);
        }
        BigDecimal maximum = leaf.maximum();
        BigDecimal third = maximum.divide(BigDecimal.valueOf(3), 3, RoundingMode.HALF_UP);
        return switch (turn++ % 6) {
            case 0 -> new Ratio("đạt", "kế hoạch", BigDecimal.valueOf(70), BigDecimal.valueOf(95));
            case 1 -> new Count("n", third);
            case 2 -> new Deduction("n", third);
            case 3 -> new External("SIPAS");
            case 4 ->
                new Choice(List.of(
                        new Choice.Answer("khong", "Không", BigDecimal.ZERO),
                        new Choice.Answer("phan", "Một phần", third),
                        new Choice.Answer("du", "Đầy đủ", maximum)));
            default ->
                new Tiers(
                        "v",
                        "%",
                        BigDecimal.valueOf(100),
                        List.of(
                                new Tiers.Tier(BigDecimal.valueOf(50), third),
                                new Tiers.Tier(BigDecimal.valueOf(80), maximum)));
        };
    }
}
