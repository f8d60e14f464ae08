package vn.parindex.workflow.survey;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.parindex.assessment.Refused;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.survey.campaign.CampaignWindow;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.tasks.Keys;

/** Takes what the Interior Department decided about a campaign: more time, or the end. */
@Component
class CollectionDecision {

    static final String NEW_LAST_DAY = "newLastDay";
    static final String EXTEND = "extend";

    /** Why and by whom a campaign is ended other than by its time; absent before. */
    static final String CLOSING_REASON = "closingReason";

    static final String CLOSED_BY = "closedBy";

    private static final int PROPOSED_DAYS = 14;

    private final Campaigns campaigns;

    CollectionDecision(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** The last day that forms propose for an extension: two weeks more. */
    String proposedLastDay(String planId) {
        return campaigns.window(planId).lastDay().plusDays(PROPOSED_DAYS).toString();
    }

    /** @throws Refused if the new last day is none */
    void extend(DelegateTask task, LocalDate lastDay, String reason) {
        String planId = Keys.planId(task);
        CampaignWindow before = campaigns.window(planId);
        if (!SurveyDays.closes(lastDay).isAfter(before.closes())) {
            throw new Refused("Ngày cuối nhận phiếu mới phải sau ngày cuối hiện tại (%s); chọn lại."
                    .formatted(VietnamTime.format(before.lastDay())));
        }
        campaigns.extend(planId, SurveyDays.closes(lastDay), reason, Keys.user());
        decided(task, true, null);
    }

    /** Lets the campaign be closed, which is recorded with this reason and as done by who decides now. */
    void end(DelegateTask task, String reason) {
        decided(task, false, reason);
    }

    private static void decided(DelegateTask task, boolean extended, String reason) {
        task.getExecution().setVariable(Models.Variable.EXTENDED, extended);
        task.getExecution().setVariable(CLOSING_REASON, reason);
        task.getExecution().setVariable(CLOSED_BY, extended ? null : Keys.user());
    }
}
