package vn.parindex.workflow.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.assessment.Refused;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.survey.campaign.CampaignNotes;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.GroupProgress;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.tasks.FormTask;
import vn.parindex.workflow.tasks.Keys;

/** The Interior Department has handed the ballots out on the page for it, and says so. */
@ModelBean("handOutTask")
class HandOutTask extends FormTask {

    private static final int NAMED = 10;

    private final Plans plans;
    private final Campaigns campaigns;
    private final CampaignNotes notes;
    private final Collection collection;

    HandOutTask(Plans plans, Campaigns campaigns, CampaignNotes notes, Collection collection) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.notes = notes;
        this.collection = collection;
    }

    @Override
    protected Map<String, Object> prefill(DelegateTask task) {
        String planId = Keys.planId(task);
        return Map.of("planId", planId, "window", "Nhận phiếu " + SurveyDays.text(campaigns.window(planId)));
    }

    @Override
    protected void submitted(DelegateTask task) {
        String planId = Keys.planId(task);
        List<GroupProgress> missing = collection.notHandedOut(planId);
        if (missing.isEmpty()) {
            return;
        }
        String reason = text(task, Models.Variable.REASON);
        if (reason == null) {
            throw refused(plans.get(planId), missing);
        }
        notes.handedOut(planId, reason, Keys.user());
    }

    private static Refused refused(Plan plan, List<GroupProgress> missing) {
        var problems = new ArrayList<String>();
        problems.add("Chưa phát đủ phiếu cho %d nhóm; phát thêm tại trang Phát phiếu, hoặc ghi lý do chưa phát đủ:"
                .formatted(missing.size()));
        missing.stream()
                .limit(NAMED)
                .map(group -> "%s – %s: đã phát %d/%d phiếu."
                        .formatted(
                                plan.unit(group.unit()).name(),
                                Collection.audience(plan, group.audience()),
                                group.issued(),
                                group.expected()))
                .forEach(problems::add);
        if (missing.size() > NAMED) {
            problems.add("Và %d nhóm khác.".formatted(missing.size() - NAMED));
        }
        return new Refused(problems);
    }
}
