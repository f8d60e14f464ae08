package vn.parindex.plan;

import java.util.List;
import vn.parindex.source.Cell;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** A respondent group as the file writes it, with the formula of its quota. */
record RespondentGroupDraft(
        Cell<String> code,
        Cell<String> unitGroup,
        Cell<String> name,
        List<FactorDraft> formula,
        Cell<Integer> ballots,
        Cell<Integer> perUnit,
        Cell<String> handsOut,
        Cell<String> collects) {

    record FactorDraft(Cell<String> label, Cell<Integer> count) {

        static FactorDraft read(YamlMap block) {
            var draft =
                    new FactorDraft(block.value("label", ScalarType.TEXT), block.value("count", ScalarType.INTEGER));
            block.refuseOtherKeys();
            return draft;
        }
    }

    static RespondentGroupDraft read(YamlMap block) {
        var draft = new RespondentGroupDraft(
                block.value("code", ScalarType.CODE),
                block.value("unit_group", ScalarType.CODE),
                block.value("name", ScalarType.TEXT),
                block.maps("formula").stream().map(FactorDraft::read).toList(),
                block.value("ballots", ScalarType.INTEGER),
                block.value("per_unit", ScalarType.INTEGER),
                block.optional("hands_out", ScalarType.CODE),
                block.optional("collects", ScalarType.CODE));
        block.refuseOtherKeys();
        return draft;
    }

    /** @param interiorDepartment hands the ballots out where the file does not say who does */
    RespondentGroup build(String interiorDepartment) {
        var factors = formula.stream()
                .map(factor -> new RespondentGroup.Factor(
                        factor.label().get(), factor.count().get()))
                .toList();
        return new RespondentGroup(
                code.get(),
                unitGroup.get(),
                name.get(),
                factors,
                ballots.get(),
                perUnit.get(),
                handsOut.orElse(interiorDepartment),
                collects.orElse(RespondentGroup.EVALUATED_UNIT));
    }
}
