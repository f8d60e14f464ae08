package vn.parindex.bench;

import vn.parindex.scoring.AllOrNothing;
import vn.parindex.scoring.Choice;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.bulk.FactTable;
import vn.parindex.scoring.bulk.FactTableBuilder;

/** The product's table from rows of unit, leaf and facts. */
final class Columns {

    private final Sample sample;
    private final FactTableBuilder builder;
    private final boolean[] places;

    /** All units are known by name before the first row. */
    Columns(Sample sample) {
        this.sample = sample;
        this.builder = FactTable.builder(sample.set());
        this.places = new boolean[sample.leaves().size()];
        for (int leaf = 0; leaf < places.length; leaf++) {
            Rule rule = sample.leaves().get(leaf).criterion().rule();
            places[leaf] = rule instanceof AllOrNothing || rule instanceof Choice;
        }
    }

    void unit(String name, String group) {
        builder.unit(name, group);
    }

    void fact(int unit, int leaf, int fact, long unscaled, int scale) {
        if (places[leaf]) {
            builder.option(unit, leaf, fact, (int) unscaled);
        } else {
            builder.number(unit, leaf, fact, unscaled, scale);
        }
    }

    void notApplicable(int unit, int leaf) {
        builder.notApplicable(unit, leaf, "không phát sinh");
    }

    FactTable build() {
        return builder.build();
    }

    /** From rows in memory, unit by unit as a file or a query has them. */
    static FactTable of(Sample sample) {
        Columns columns = new Columns(sample);
        for (int unit = 0; unit < sample.units(); unit++) {
            columns.unit(sample.unit(unit), sample.group(unit));
        }
        for (int unit = 0; unit < sample.units(); unit++) {
            for (int leaf = 0; leaf < sample.leaves().size(); leaf++) {
                columns.row(unit, leaf);
            }
        }
        return columns.build();
    }

    private void row(int unit, int leaf) {
        Sample.Leaf facts = sample.leaves().get(leaf);
        if (facts.first()[unit] == Sample.NOT_APPLICABLE) {
            notApplicable(unit, leaf);
            return;
        }
        fact(unit, leaf, 0, facts.first()[unit], facts.scale());
        if (facts.second().length > 0) {
            fact(unit, leaf, 1, facts.second()[unit], facts.scale());
        }
    }
}
