package vn.parindex.scoring.bulk;

import java.util.List;
import java.util.OptionalInt;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.FactSpec;
import vn.parindex.scoring.Facts;

/**
 * Fills a table with facts. Facts may be wrong or missing; scoring the table tells. Facts of a leaf go by number, in the
 * order of {@link vn.parindex.scoring.Rule#facts}. Not for several threads.
 */
public final class FactTableBuilder {

    private final Leaves leaves;
    private final Units.Builder units = new Units.Builder();
    private final List<LeafFactsBuilder> facts;

    FactTableBuilder(CriteriaSet set) {
        leaves = new Leaves(set);
        facts = set.leaves().stream().map(LeafFactsBuilder::new).toList();
    }

    /**
     * The number of the unit, which is added if it is new.
     *
     * @throws IllegalArgumentException if it is known in another group
     */
    public int unit(String name, String group) {
        return units.unit(name, group);
    }

    /** The number of a leaf of the set. */
    public OptionalInt findLeaf(String code) {
        return leaves.find(code);
    }

    /**
     * One fact as canonical text (see {@link Facts}); blank counts as not stated.
     *
     * @throws IllegalArgumentException if it was stated, or the leaf does not apply
     */
    public void text(int unit, int leaf, int fact, String text) {
        units.require(unit);
        facts.get(leaf).text(unit, fact, text);
    }

    /**
     * One fact that is a number: unscaled × 10^-scale.
     *
     * @throws IllegalArgumentException if it was stated, or the leaf does not apply
     */
    public void number(int unit, int leaf, int fact, long unscaled, int scale) {
        units.require(unit);
        facts.get(leaf).number(unit, fact, unscaled, scale);
    }

    /**
     * One fact that is a yes or no.
     *
     * @throws IllegalArgumentException if it was stated, or the leaf does not apply
     */
    public void flag(int unit, int leaf, int fact, boolean yes) {
        option(unit, leaf, fact, yes ? 1 : 0);
    }

    /**
     * One fact that is a choice, by the place of the option, from 0.
     *
     * @throws IllegalArgumentException if it was stated, or the leaf does not apply
     */
    public void option(int unit, int leaf, int fact, int place) {
        units.require(unit);
        facts.get(leaf).place(unit, fact, place);
    }

    /**
     * All facts of a leaf, those that its rule does not ask for are ignored.
     *
     * @throws IllegalArgumentException if one was stated, or the leaf does not apply
     */
    public void facts(int unit, int leaf, Facts stated) {
        List<FactSpec> specs = leaves.get(leaf).rule().facts();
        for (int fact = 0; fact < specs.size(); fact++) {
            text(unit, leaf, fact, stated.values().get(specs.get(fact).name()));
        }
    }

    /**
     * The leaf does not apply to the unit.
     *
     * @param reason Vietnamese, for readers
     * @throws vn.parindex.scoring.InvalidFacts without a reason
     * @throws IllegalArgumentException if facts of it were stated
     */
    public void notApplicable(int unit, int leaf, String reason) {
        units.require(unit);
        facts.get(leaf).notApplicable(unit, reason);
    }

    public FactTable build() {
        Units built = units.build();
        return new FactTable(
                leaves,
                built,
                facts.stream().map(leaf -> leaf.build(built.count())).toList());
    }
}
