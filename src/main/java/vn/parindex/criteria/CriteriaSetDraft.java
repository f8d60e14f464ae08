package vn.parindex.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.scoring.ClassBand;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.source.Block;
import vn.parindex.source.Cell;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.ScalarType;

/** A criteria set as the file writes it: every value with its place, nothing checked against anything else yet. */
record CriteriaSetDraft(
        Cell<String> id,
        Cell<Integer> version,
        Cell<String> title,
        Cell<Boolean> official,
        Cell<String> notice,
        List<Cell<String>> appliesTo,
        Optional<RoundingDraft> rounding,
        Place classesPlace,
        List<ClassDraft> classes,
        List<CriterionDraft> criteria) {

    record RoundingDraft(Cell<Integer> scale, Cell<RoundingMode> mode) {

        private static final ScalarType<Integer> SCALE = ScalarType.oneOf(Map.of("2", 2, "3", 3));
        private static final ScalarType<RoundingMode> MODE = ScalarType.oneOf(Map.of(
                "half-up", RoundingMode.HALF_UP,
                "half-even", RoundingMode.HALF_EVEN,
                "half-down", RoundingMode.HALF_DOWN,
                "down", RoundingMode.DOWN));

        static RoundingDraft read(Block block) {
            var draft = new RoundingDraft(block.value("scale", SCALE), block.value("mode", MODE));
            block.refuseOtherKeys();
            return draft;
        }
    }

    record ClassDraft(Cell<String> name, Cell<BigDecimal> from) {

        static ClassDraft read(Block block) {
            var draft = new ClassDraft(block.value("name", ScalarType.TEXT), block.value("from", ScalarType.PERCENT));
            block.refuseOtherKeys();
            return draft;
        }
    }

    static CriteriaSetDraft read(Block root, Problems problems) {
        root.optional("source", ScalarType.TEXT); // where the set is adapted from: for readers of the file
        var draft = new CriteriaSetDraft(
                root.value("id", ScalarType.CODE),
                root.value("version", ScalarType.INTEGER),
                root.value("title", ScalarType.TEXT),
                root.value("official", ScalarType.FLAG),
                root.optional("notice", ScalarType.TEXT),
                root.values("applies_to", ScalarType.CODE),
                root.has("rounding") ? root.map("rounding").map(RoundingDraft::read) : Optional.empty(),
                root.placeOf("classes"),
                root.maps("classes").stream().map(ClassDraft::read).toList(),
                root.maps("criteria").stream()
                        .map(block -> CriterionDraft.read(block, problems))
                        .toList());
        root.refuseOtherKeys();
        return draft;
    }

    List<CriterionDraft> childrenOf(CriterionDraft parent) {
        return criteria.stream().filter(other -> other.isChildOf(parent)).toList();
    }

    /** Half-up to two decimals unless the file says otherwise. */
    RoundingPolicy roundingPolicy() {
        return new RoundingPolicy(
                rounding.flatMap(draft -> draft.scale().value()).orElse(RoundingPolicy.DEFAULT.scale()),
                rounding.flatMap(draft -> draft.mode().value()).orElse(RoundingPolicy.DEFAULT.mode()));
    }

    CriteriaSet build() {
        return new CriteriaSet(
                id.get(),
                version.get(),
                title.get(),
                official.get(),
                notice.orElse(null),
                appliesTo.stream().map(Cell::get).toList(),
                roundingPolicy(),
                classes.stream()
                        .map(band ->
                                new ClassBand(band.name().get(), band.from().get()))
                        .toList(),
                criteria.stream()
                        .filter(CriterionDraft::isField)
                        .map(this::build)
                        .toList());
    }

    private Criterion build(CriterionDraft criterion) {
        var children = childrenOf(criterion).stream().map(this::build).toList();
        return children.isEmpty() ? criterion.buildLeaf() : criterion.buildParent(children);
    }
}
