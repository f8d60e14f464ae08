package vn.parindex.workflow.tasks;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.assessment.AssessmentRecord;
import vn.parindex.assessment.AssessmentRecords;
import vn.parindex.assessment.Assessments;
import vn.parindex.assessment.FieldRecord;
import vn.parindex.assessment.Stage;
import vn.parindex.plan.Plans;
import vn.parindex.scoring.VietnameseNumber;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;

/** The head of a unit sees the totals, and submits the report or sends fields back. */
@ModelBean("unitReportTask")
class UnitReportTask extends FormTask {

    private final AssessmentRecords records;
    private final Assessments assessments;
    private final Plans plans;

    UnitReportTask(AssessmentRecords records, Assessments assessments, Plans plans) {
        this.records = records;
        this.assessments = assessments;
        this.plans = plans;
    }

    @Override
    protected Map<String, Object> prefill(DelegateTask task) {
        AssessmentId id = Keys.assessment(task);
        AssessmentRecord assessment = records.assessment(id);
        var values = new LinkedHashMap<String, Object>();
        values.put(
                FormKeys.UNIT_NAME, plans.get(id.planId()).unit(id.unitCode()).name());
        BigDecimal self = BigDecimal.ZERO;
        BigDecimal maximum = BigDecimal.ZERO;
        long notApplicable = 0;
        for (FieldRecord field : assessment.fields()) {
            String code = field.field().code();
            long excluded = field.criteria().stream()
                    .filter(c -> c.at(Stage.SELF).filter(e -> !e.applicable()).isPresent())
                    .count();
            values.put(FormKeys.ofField(code, FormKeys.SELF), VietnameseNumber.of(field.selfPoints()));
            values.put(FormKeys.ofField(code, "max"), VietnameseNumber.of(field.selfMaximum()));
            values.put(FormKeys.ofField(code, FormKeys.NOT_APPLICABLE), Long.toString(excluded));
            self = self.add(field.selfPoints());
            maximum = maximum.add(field.selfMaximum());
            notApplicable += excluded;
        }
        values.put("totalSelf", VietnameseNumber.of(self));
        values.put("totalMax", VietnameseNumber.of(maximum));
        values.put("totalNa", Long.toString(notApplicable));
        return values;
    }

    @Override
    protected void submitted(DelegateTask task) {
        AssessmentId id = Keys.assessment(task);
        boolean approved = FormKeys.APPROVE.equals(text(task, FormKeys.OUTCOME));
        if (approved) {
            assessments.approve(id, Keys.actor(task));
        } else {
            List<String> fields = records.fields(id).stream()
                    .filter(field -> flag(task, FormKeys.ofField(field, FormKeys.RETURN)))
                    .toList();
            assessments.sendBack(id, fields, text(task, FormKeys.REASON), Keys.actor(task));
        }
        task.getExecution().setVariable(Models.Variable.APPROVED, approved);
    }
}
