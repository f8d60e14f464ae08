package vn.parindex.workflow.tasks;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.assessment.Appraisals;
import vn.parindex.assessment.AssessmentRecords;
import vn.parindex.assessment.CriterionRecord;
import vn.parindex.assessment.FieldId;
import vn.parindex.assessment.Reply;
import vn.parindex.assessment.Stage;
import vn.parindex.plan.Plans;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;

/** A unit accepts appraised figures that differ from its own, or explains. */
@ModelBean("explanationTask")
class ExplanationTask extends FieldTask {

    private final Appraisals appraisals;

    ExplanationTask(AssessmentRecords records, Plans plans, Appraisals appraisals) {
        super(records, plans);
        this.appraisals = appraisals;
    }

    @Override
    protected void prefill(CriterionRecord criterion, Map<String, Object> values) {
        put(values, criterion, FormKeys.DIFFERS, criterion.differs());
        if (criterion.differs()) {
            put(values, criterion, FormKeys.SELF, shown(criterion.at(Stage.SELF).orElseThrow()));
            criterion.at(Stage.APPRAISED).ifPresent(appraised -> {
                put(values, criterion, FormKeys.APPRAISED, shown(appraised));
                put(values, criterion, FormKeys.APPRAISER_REASON, appraised.reason());
            });
        }
    }

    @Override
    protected void submitted(DelegateTask task) {
        FieldId id = Keys.field(task);
        List<Reply> replies = field(id).criteria().stream()
                .filter(CriterionRecord::differs)
                .map(c -> reply(task, c.criterion().code()))
                .toList();
        task.getExecution().setVariable(Models.Variable.EXPLAINED, appraisals.reply(id, replies, Keys.actor(task)));
    }

    private static Reply reply(DelegateTask task, String code) {
        return new Reply(
                code,
                FormKeys.ACCEPT.equals(text(task, FormKeys.of(code, FormKeys.REPLY))),
                text(task, FormKeys.of(code, FormKeys.EXPLANATION)));
    }
}
