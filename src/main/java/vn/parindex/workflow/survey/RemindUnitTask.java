package vn.parindex.workflow.survey;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.plan.Plans;
import vn.parindex.survey.campaign.CampaignNotes;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.province.Shown;
import vn.parindex.workflow.tasks.FormTask;
import vn.parindex.workflow.tasks.Keys;

/** A unit whose collection lags is asked to see to it, and says what it did. */
@ModelBean("remindUnitTask")
class RemindUnitTask extends FormTask {

    private final Plans plans;
    private final CampaignNotes notes;
    private final Collection collection;

    RemindUnitTask(Plans plans, CampaignNotes notes, Collection collection) {
        this.plans = plans;
        this.notes = notes;
        this.collection = collection;
    }

    @Override
    protected Map<String, Object> prefill(DelegateTask task) {
        String planId = Keys.planId(task);
        task.setName("%s – %s"
                .formatted(task.getName(), plans.get(planId).unit(unit(task)).name()));
        return Map.of(
                "planId",
                planId,
                "progress",
                Shown.text(collection.lines(planId, collection.collectedBy(planId, unit(task)))));
    }

    @Override
    protected void submitted(DelegateTask task) {
        notes.reminded(Keys.planId(task), unit(task), text(task, FormKeys.DONE), Keys.user());
    }

    private static String unit(DelegateTask task) {
        return (String) task.getExecution().getVariable(Models.Variable.UNIT);
    }
}
