package vn.parindex.workflow.survey;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.province.Shown;
import vn.parindex.workflow.tasks.FormTask;
import vn.parindex.workflow.tasks.Keys;

/** The Interior Department gives a campaign more time, or ends it before its time. */
@ModelBean("followSurveyTask")
class FollowSurveyTask extends FormTask {

    private final Campaigns campaigns;
    private final Collection collection;
    private final CollectionDecision decision;

    FollowSurveyTask(Campaigns campaigns, Collection collection, CollectionDecision decision) {
        this.campaigns = campaigns;
        this.collection = collection;
        this.decision = decision;
    }

    @Override
    protected Map<String, Object> prefill(DelegateTask task) {
        String planId = Keys.planId(task);
        String progress =
                "Nhận phiếu %s.\n%s".formatted(SurveyDays.text(campaigns.window(planId)), collection.unitLines(planId));
        return Map.of(
                "planId",
                planId,
                "progress",
                Shown.text(progress),
                CollectionDecision.NEW_LAST_DAY,
                decision.proposedLastDay(planId));
    }

    @Override
    protected void submitted(DelegateTask task) {
        String reason = text(task, Models.Variable.REASON);
        if (CollectionDecision.EXTEND.equals(text(task, FormKeys.OUTCOME))) {
            decision.extend(task, date(task, CollectionDecision.NEW_LAST_DAY), reason);
        } else {
            decision.end(task, reason);
        }
    }
}
