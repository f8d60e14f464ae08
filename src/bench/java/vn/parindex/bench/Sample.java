package vn.parindex.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.parindex.scoring.AllOrNothing;
import vn.parindex.scoring.Change;
import vn.parindex.scoring.Choice;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.External;
import vn.parindex.scoring.GivenPoints;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.Survey;
import vn.parindex.scoring.Tiers;

/**
 * Facts of many units under a set, drawn by a seed. Kept as bare arrays, which the bare loop reads as they are, the
 * database gets as rows and the product as its table.
 *
 * @param groupOf by unit
 * @param leaves in the order of the set
 */
record Sample(CriteriaSet set, int units, int groups, int[] groupOf, List<Leaf> leaves) {

    static final long NOT_APPLICABLE = -1;

    private static final int UNITS_PER_GROUP = 200;
    private static final double SHARE_NOT_APPLICABLE = 0.02;

    /**
     * The facts of a leaf: whole numbers of {@code scale} decimals; a flag is 0 or 1, an option its place.
     *
     * @param first {@link #NOT_APPLICABLE} where the leaf does not apply
     * @param second empty if the rule has one fact
     */
    record Leaf(Criterion criterion, int scale, long[] first, long[] second) {}

    static Sample of(CriteriaSet set, int units, long seed) {
        Random random = new Random(seed);
        double[] quality = random.doubles(units, 0.55, 0.99).toArray();
        int[] groupOf = new int[units];
        for (int unit = 0; unit < units; unit++) {
            groupOf[unit] = unit / UNITS_PER_GROUP;
        }
        List<Leaf> leaves = new ArrayList<>();
        for (Criterion leaf : set.leaves()) {
            leaves.add(leaf(leaf, quality, random));
        }
        return new Sample(set, units, groupOf[units - 1] + 1, groupOf, leaves);
    }

    String unit(int unit) {
        return "Đơn vị %05d".formatted(unit);
    }

    String group(int unit) {
        return "Tỉnh %02d".formatted(groupOf[unit]);
    }

    int facts() {
        return leaves.stream()
                .mapToInt(leaf -> leaf.second().length > 0 ? 2 : 1)
                .sum();
    }

    private static Leaf leaf(Criterion criterion, double[] quality, Random random) {
        Rule rule = criterion.rule();
        int scale = rule instanceof GivenPoints || rule instanceof External || rule instanceof Tiers ? 2 : 0;
        // every other ratio is one of amounts of money with decimals
        if (rule instanceof Ratio && random.nextBoolean()) {
            scale = 1;
        }
        long[] first = new long[quality.length];
        long[] second = new long[rule.facts().size() == 2 ? quality.length : 0];
        for (int unit = 0; unit < quality.length; unit++) {
            double reached = Math.min(1, Math.max(0, quality[unit] + random.nextGaussian() * 0.12));
            draw(criterion, reached, unit, first, second, random);
            if (random.nextDouble() < SHARE_NOT_APPLICABLE) {
                first[unit] = NOT_APPLICABLE;
                if (second.length > 0) {
                    second[unit] = NOT_APPLICABLE;
                }
            }
        }
        return new Leaf(criterion, scale, first, second);
    }

    private static void draw(
            Criterion criterion, double reached, int unit, long[] first, long[] second, Random random) {
        Rule rule = criterion.rule();
        if (rule instanceof Ratio) {
            second[unit] = 5 + random.nextInt(4000);
            first[unit] = Math.round(reached * second[unit]);
        } else if (rule instanceof Survey survey) {
            first[unit] = 20 + random.nextInt(400);
            second[unit] = Math.max(first[unit], Math.round(reached * first[unit] * survey.scale()));
        } else if (rule instanceof Change change) {
            first[unit] = 50 + random.nextInt(900);
            double moved = reached * change.target().doubleValue() / 100;
            second[unit] =
                    Math.round(first[unit] * (change.direction() == Change.Direction.INCREASE ? 1 + moved : 1 - moved));
        } else if (rule instanceof GivenPoints) {
            first[unit] = Math.round(reached
                    * criterion.maximum().multiply(BigDecimal.valueOf(100)).doubleValue());
        } else if (rule instanceof External || rule instanceof Tiers) {
            first[unit] = Math.round(reached * 10000);
        } else if (rule instanceof AllOrNothing) {
            first[unit] = random.nextDouble() < reached ? 1 : 0;
        } else if (rule instanceof Choice choice) {
            first[unit] = Math.min(choice.options().size() - 1, (int)
                    (reached * choice.options().size()));
        } else {
            // violations are few, achievements as well
            first[unit] = Math.round((1 - reached) * 6);
        }
    }
}
