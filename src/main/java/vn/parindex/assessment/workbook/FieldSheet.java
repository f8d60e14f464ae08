package vn.parindex.assessment.workbook;

import java.util.List;
import vn.parindex.assessment.FieldId;
import vn.parindex.assessment.SelfStatement;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;

/**
 * What a workbook is about.
 *
 * @param unitName what people call the unit
 * @param draft version of the draft that the statements come from; 0 if there is none
 * @param statements what is stated so far, of some or all criteria; may be incomplete
 */
public record FieldSheet(FieldId id, String unitName, CriteriaSet set, int draft, List<SelfStatement> statements) {

    public FieldSheet {
        statements = List.copyOf(statements);
    }

    Criterion field() {
        return set.field(id.field());
    }

    /** Criteria that the unit states something about, in their order. */
    public List<Criterion> stated() {
        return field().leaves().filter(leaf -> leaf.basis() != Basis.SURVEY).toList();
    }
}
