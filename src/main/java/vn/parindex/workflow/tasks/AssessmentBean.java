package vn.parindex.workflow.tasks;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.parindex.assessment.AssessmentRecords;
import vn.parindex.assessment.FieldId;
import vn.parindex.plan.Plans;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKind;

/** What models ask about the assessment of a unit: its fields, who works on them, with which form. */
@ModelBean("assessment")
public class AssessmentBean {

    /** Added to a unit's code: the group of its head. */
    public static final String HEAD_SUFFIX = ".lanhdao";

    private final AssessmentRecords records;
    private final Plans plans;

    AssessmentBean(AssessmentRecords records, Plans plans) {
        this.records = records;
        this.plans = plans;
    }

    /** Fields that the unit still has to assess. */
    public List<String> openFields(VariableScope scope) {
        return records.openFields(Keys.assessment(scope));
    }

    /** All fields of the unit. */
    public List<String> fields(VariableScope scope) {
        return records.fields(Keys.assessment(scope));
    }

    /** Candidate group of the unit's staff. */
    public String unit(VariableScope scope) {
        return Keys.assessment(scope).unitCode();
    }

    /** Candidate group of the unit's head. */
    public String head(VariableScope scope) {
        return unit(scope) + HEAD_SUFFIX;
    }

    /** Candidate group of those who appraise the field; nobody appraises their own unit. */
    public String appraiser(VariableScope scope) {
        FieldId field = Keys.field(scope);
        return plans.get(field.assessment().planId())
                .appraiserOf(field.assessment().unitCode(), field.field());
    }

    /** Id of the form of a kind for the task's unit and, where it is made per field, field. */
    public String form(VariableScope scope, String kind) {
        FormKind form = FormKind.of(kind);
        CriteriaSet set = records.criteriaSet(Keys.assessment(scope));
        return form.formId(
                set.id(), set.version(), form.perField() ? Keys.field(scope).field() : null);
    }
}
