package vn.parindex.workflow.tasks;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.assessment.Appraisals;
import vn.parindex.assessment.AssessmentRecords;
import vn.parindex.assessment.AttachedEvidence;
import vn.parindex.assessment.CriterionRecord;
import vn.parindex.assessment.FieldId;
import vn.parindex.assessment.Stage;
import vn.parindex.plan.Plans;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;

/** The department that answers for a field appraises it. */
@ModelBean("appraisalTask")
class AppraisalTask extends FieldTask {

    private static final String NOTHING = "không có";

    private final Appraisals appraisals;
    private final AttachedEvidence attached;

    AppraisalTask(AssessmentRecords records, Plans plans, Appraisals appraisals, AttachedEvidence attached) {
        super(records, plans);
        this.appraisals = appraisals;
        this.attached = attached;
    }

    @Override
    protected void prefill(DelegateTask task, FieldId id, Map<String, Object> values) {
        Map<String, List<String>> documents = attached.of(id.assessment());
        field(id).criteria().forEach(criterion -> {
            int count = documents
                    .getOrDefault(criterion.criterion().code(), List.of())
                    .size();
            put(values, criterion, FormKeys.ATTACHED, count == 0 ? NOTHING : count + " tài liệu");
        });
    }

    @Override
    protected void prefill(CriterionRecord criterion, Map<String, Object> values) {
        criterion.at(Stage.SELF).ifPresent(self -> {
            put(values, criterion, FormKeys.SELF, shown(self));
            put(values, criterion, FormKeys.HOW, self.explanation());
            put(values, criterion, FormKeys.EVIDENCE, self.evidence());
            put(values, criterion, FormKeys.POINTS, input(self));
            put(values, criterion, FormKeys.NOT_APPLICABLE, !self.applicable());
        });
    }

    @Override
    protected void submitted(DelegateTask task) {
        FieldId id = Keys.field(task);
        boolean differences = appraisals.appraise(id, judgements(task, field(id).criteria()), Keys.actor(task));
        task.getExecution().setVariable(Models.Variable.DIFFERENCES, differences);
    }
}
