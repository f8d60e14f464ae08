package vn.parindex.scoring.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.LeafScore;

/** The facts of one leaf while they come in. */
final class LeafFactsBuilder {

    private final Criterion leaf;
    private final List<FactColumnBuilder> columns;
    private final Map<Integer, String> reasons = new HashMap<>();

    LeafFactsBuilder(Criterion leaf) {
        this.leaf = leaf;
        this.columns = leaf.rule().facts().stream().map(FactColumnBuilder::new).toList();
    }

    void text(int unit, int fact, String text) {
        if (text != null && !text.isBlank()) {
            empty(unit, fact).text(unit, text.strip());
        }
    }

    void number(int unit, int fact, long unscaled, int scale) {
        empty(unit, fact).number(unit, unscaled, scale);
    }

    void place(int unit, int fact, int place) {
        empty(unit, fact).place(unit, place);
    }

    void notApplicable(int unit, String reason) {
        LeafScore.NotApplicable sound = LeafScore.notApplicable(reason);
        for (int fact = 0; fact < columns.size(); fact++) {
            empty(unit, fact).notApplicable(unit);
        }
        reasons.put(unit, sound.reason());
    }

    LeafFacts build(int units) {
        return new LeafFacts(columns.stream().map(column -> column.build(units)).toList(), Map.copyOf(reasons));
    }

    private FactColumnBuilder empty(int unit, int fact) {
        FactColumnBuilder column = columns.get(fact);
        if (column.get(unit) != Cell.MISSING) {
            throw new IllegalArgumentException(
                    "Tiêu chí %s có dữ liệu hai lần cho cùng một đơn vị.".formatted(leaf.code()));
        }
        return column;
    }
}
