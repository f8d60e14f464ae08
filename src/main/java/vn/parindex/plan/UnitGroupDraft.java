package vn.parindex.plan;

import java.math.BigDecimal;
import vn.parindex.source.Cell;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** A unit group as the file writes it, with the number of units that the plan states. */
record UnitGroupDraft(
        Cell<String> code,
        Cell<String> name,
        Cell<String> criteriaSet,
        Cell<BigDecimal> appraisalPoints,
        Cell<BigDecimal> surveyPoints,
        Cell<Integer> expectedUnits,
        Cell<BigDecimal> target) {

    static UnitGroupDraft read(YamlMap block) {
        var draft = new UnitGroupDraft(
                block.value("code", ScalarType.CODE),
                block.value("name", ScalarType.TEXT),
                block.value("criteria_set", ScalarType.CODE),
                block.value("appraisal_points", ScalarType.DECIMAL),
                block.value("survey_points", ScalarType.DECIMAL),
                block.value("expected_units", ScalarType.INTEGER),
                block.optional("target", ScalarType.PERCENT));
        block.refuseOtherKeys();
        return draft;
    }

    UnitGroup build() {
        return new UnitGroup(
                code.get(),
                name.get(),
                criteriaSet.get(),
                appraisalPoints.get(),
                surveyPoints.get(),
                target.orElse(null));
    }
}
