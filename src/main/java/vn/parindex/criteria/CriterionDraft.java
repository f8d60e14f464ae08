package vn.parindex.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.Rule;
import vn.parindex.source.Block;
import vn.parindex.source.Cell;
import vn.parindex.source.Problems;
import vn.parindex.source.ScalarType;

/**
 * One line of the criteria list as the file writes it; where it belongs in the tree follows from its code.
 *
 * @param rule absent when the file states none, an empty cell when it states one that is wrong
 */
record CriterionDraft(
        Cell<String> code,
        Cell<String> name,
        Cell<BigDecimal> maximum,
        Cell<Basis> basis,
        Cell<String> evidence,
        List<Cell<String>> leads,
        Cell<String> note,
        Optional<Cell<Rule>> rule) {

    static final ScalarType<Basis> BASIS =
            ScalarType.oneOf(Map.of("self", Basis.SELF, "survey", Basis.SURVEY, "external", Basis.EXTERNAL));

    static CriterionDraft read(Block block, Problems problems) {
        // a node with a rule is a leaf; the maximum of a parent may follow from its children
        var maximum =
                block.has("rule") ? block.value("max", ScalarType.POSITIVE) : block.optional("max", ScalarType.DECIMAL);
        var draft = new CriterionDraft(
                block.value("code", ScalarType.CRITERION_CODE),
                block.value("name", ScalarType.TEXT),
                maximum,
                block.optional("basis", BASIS),
                block.optional("evidence", ScalarType.TEXT),
                block.optionalValues("leads", ScalarType.TEXT),
                block.optional("note", ScalarType.TEXT),
                rule(block, maximum, problems));
        block.refuseOtherKeys();
        return draft;
    }

    private static Optional<Cell<Rule>> rule(Block block, Cell<BigDecimal> maximum, Problems problems) {
        if (!block.has("rule")) {
            return Optional.empty();
        }
        var rule = block.map("rule").flatMap(parameters -> new RuleReader(problems).read(parameters, maximum));
        return Optional.of(new Cell<>(block.placeOf("rule"), rule));
    }

    boolean isField() {
        return code.isKnown() && parentCode().isEmpty();
    }

    /** The code without its last part; empty for a field. */
    Optional<String> parentCode() {
        return code.value().filter(text -> text.contains(".")).map(text -> text.substring(0, text.lastIndexOf('.')));
    }

    boolean isChildOf(CriterionDraft other) {
        return other.code().isKnown() && parentCode().equals(other.code().value());
    }

    /** False for bonus and penalty points. */
    boolean countsTowardMaximum() {
        return rule.flatMap(Cell::value).map(Rule::countsTowardMaximum).orElse(true);
    }

    Criterion buildLeaf() {
        return new Criterion(
                code.get(),
                name.get(),
                maximum.get(),
                basis.orElse(Basis.SELF),
                rule.orElseThrow().get(),
                evidence.orElse(null),
                leadNames(),
                note.orElse(null),
                List.of());
    }

    /** A maximum that the file leaves out is the sum of the children. */
    Criterion buildParent(List<Criterion> children) {
        var sum = children.stream().map(Criterion::countedMaximum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Criterion(
                code.get(),
                name.get(),
                maximum.orElse(sum),
                null,
                null,
                evidence.orElse(null),
                leadNames(),
                note.orElse(null),
                children);
    }

    private List<String> leadNames() {
        return leads.stream().map(Cell::get).toList();
    }
}
