package vn.parindex.workflow.tasks;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.assessment.Appraisals;
import vn.parindex.assessment.AssessmentRecords;
import vn.parindex.assessment.CriterionRecord;
import vn.parindex.assessment.FieldId;
import vn.parindex.assessment.Stage;
import vn.parindex.plan.Plans;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;

/** The appraiser decides on the figures that the unit explained. */
@ModelBean("decisionTask")
class DecisionTask extends FieldTask {

    private final Appraisals appraisals;

    DecisionTask(AssessmentRecords records, Plans plans, Appraisals appraisals) {
        super(records, plans);
        this.appraisals = appraisals;
    }

    @Override
    protected void prefill(CriterionRecord criterion, Map<String, Object> values) {
        put(values, criterion, FormKeys.CONTESTED, criterion.contested());
        if (criterion.contested()) {
            put(values, criterion, FormKeys.SELF, shown(criterion.at(Stage.SELF).orElseThrow()));
            put(
                    values,
                    criterion,
                    FormKeys.UNIT_EXPLANATION,
                    criterion.at(Stage.EXPLAINED).orElseThrow().reason());
            criterion.at(Stage.APPRAISED).ifPresent(appraised -> {
                put(values, criterion, FormKeys.APPRAISED, shown(appraised));
                put(values, criterion, FormKeys.POINTS, input(appraised));
                put(values, criterion, FormKeys.NOT_APPLICABLE, !appraised.applicable());
                put(values, criterion, FormKeys.REASON, appraised.reason());
            });
        }
    }

    @Override
    protected void submitted(DelegateTask task) {
        FieldId id = Keys.field(task);
        List<CriterionRecord> contested =
                field(id).criteria().stream().filter(CriterionRecord::contested).toList();
        appraisals.decide(id, judgements(task, contested), Keys.actor(task));
    }
}
