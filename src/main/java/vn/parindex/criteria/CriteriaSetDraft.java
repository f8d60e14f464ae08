package vn.parindex.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.ClassBand;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.Issued;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.scoring.TieBreaker;
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
        Optional<IssuedDraft> issued,
        Cell<Boolean> official,
        Cell<String> notice,
        List<Cell<String>> appliesTo,
        Optional<RoundingDraft> rounding,
        Place classesPlace,
        List<ClassDraft> classes,
        List<TieBreakerDraft> tieBreakers,
        Place criteriaPlace,
        List<CriterionDraft> criteria) {

    record IssuedDraft(Cell<String> number, Cell<LocalDate> date, Cell<String> issuer) {

        static IssuedDraft read(Block block) {
            var draft = new IssuedDraft(
                    block.value("number", ScalarType.TEXT),
                    block.value("date", ScalarType.DATE),
                    block.value("issuer", ScalarType.TEXT));
            block.refuseOtherKeys();
            return draft;
        }

        Issued build() {
            return new Issued(number.get(), date.get(), issuer.get());
        }
    }

    /** One of both: a node of the tree, or a basis. */
    record TieBreakerDraft(Cell<String> node, Cell<Basis> basis) {

        static TieBreakerDraft read(Block block) {
            var draft = block.has("node") || !block.has("basis")
                    ? new TieBreakerDraft(block.value("node", ScalarType.CRITERION_CODE), Cell.empty(block.place()))
                    : new TieBreakerDraft(Cell.empty(block.place()), block.value("basis", CriterionDraft.BASIS));
            block.refuseOtherKeys();
            return draft;
        }

        TieBreaker build() {
            return node.isKnown() ? new TieBreaker.ByNode(node.get()) : new TieBreaker.ByBasis(basis.get());
        }
    }

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
        root.optional("complete", ScalarType.FLAG); // one that is not is read as a frame
        root.optional("source", ScalarType.TEXT); // where the set is adapted from: for readers of the file
        var draft = new CriteriaSetDraft(
                root.value("id", ScalarType.CODE),
                root.value("version", ScalarType.INTEGER),
                root.value("title", ScalarType.TEXT),
                root.has("issued") ? root.map("issued").map(IssuedDraft::read) : Optional.empty(),
                root.value("official", ScalarType.FLAG),
                root.optional("notice", ScalarType.TEXT),
                root.has("applies_to") ? root.values("applies_to", ScalarType.CODE) : List.of(),
                root.has("rounding") ? root.map("rounding").map(RoundingDraft::read) : Optional.empty(),
                root.placeOf("classes"),
                root.maps("classes").stream().map(ClassDraft::read).toList(),
                root.has("tie_breakers")
                        ? root.maps("tie_breakers").stream()
                                .map(TieBreakerDraft::read)
                                .toList()
                        : List.of(),
                root.placeOf("criteria"),
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
                issued.map(IssuedDraft::build).orElse(null),
                official.get(),
                notice.orElse(null),
                appliesTo.stream().map(Cell::get).toList(),
                roundingPolicy(),
                classes.stream()
                        .map(band ->
                                new ClassBand(band.name().get(), band.from().get()))
                        .toList(),
                tieBreakers.stream().map(TieBreakerDraft::build).toList(),
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
