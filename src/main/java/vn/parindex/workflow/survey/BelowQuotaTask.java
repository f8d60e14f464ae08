package vn.parindex.workflow.survey;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.survey.campaign.CampaignNote;
import vn.parindex.survey.campaign.CampaignNotes;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.province.Shown;
import vn.parindex.workflow.tasks.FormTask;
import vn.parindex.workflow.tasks.Keys;

/** The Interior Department decides what becomes of a campaign that did not bring all ballots. */
@ModelBean("belowQuotaTask")
class BelowQuotaTask extends FormTask {

    private final Plans plans;
    private final Campaigns campaigns;
    private final CampaignNotes notes;
    private final Collection collection;
    private final CollectionDecision decision;

    BelowQuotaTask(
            Plans plans, Campaigns campaigns, CampaignNotes notes, Collection collection, CollectionDecision decision) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.notes = notes;
        this.collection = collection;
        this.decision = decision;
    }

    @Override
    protected Map<String, Object> prefill(DelegateTask task) {
        String planId = Keys.planId(task);
        return Map.of(
                "shortfall",
                Shown.text(collection.lines(planId, collection.shortfall(planId))),
                "reminders",
                Shown.text(reminders(plans.get(planId))),
                CollectionDecision.NEW_LAST_DAY,
                decision.proposedLastDay(planId));
    }

    @Override
    protected void submitted(DelegateTask task) {
        String planId = Keys.planId(task);
        String reason = text(task, Models.Variable.REASON);
        if (CollectionDecision.EXTEND.equals(text(task, FormKeys.OUTCOME))) {
            decision.extend(task, date(task, CollectionDecision.NEW_LAST_DAY), reason);
        } else {
            collection
                    .shortfall(planId)
                    .forEach(group ->
                            campaigns.decideBelowQuota(planId, group.unit(), group.audience(), reason, Keys.user()));
            decision.end(task, reason);
        }
    }

    private String reminders(Plan plan) {
        String reminders = notes.of(plan.id()).stream()
                .filter(note -> note.kind() == CampaignNote.Kind.REMINDED)
                .map(note -> "%s, %s: %s"
                        .formatted(
                                VietnamTime.format(VietnamTime.dateOf(note.at())),
                                plan.unit(note.unit()).name(),
                                note.note()))
                .collect(Collectors.joining("\n"));
        return reminders.isEmpty() ? "Chưa có" : reminders;
    }
}
