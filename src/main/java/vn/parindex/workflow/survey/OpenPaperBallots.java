package vn.parindex.workflow.survey;

import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.parindex.assessment.Refused;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.survey.campaign.CampaignWindow;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.steps.Inputs;
import vn.parindex.workflow.tasks.Keys;

/** Begins to type the ballots of one group; from here on the process is about the plan and the group. */
@ModelBean("openPaperBallots")
class OpenPaperBallots implements JavaDelegate {

    private final Plans plans;
    private final Campaigns campaigns;
    private final Typists typists;
    private final Clock clock;

    OpenPaperBallots(Plans plans, Campaigns campaigns, Typists typists, Clock clock) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.typists = typists;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String key = Inputs.text(execution, FormKeys.BALLOTS);
        Plan plan = plans.get(key.substring(0, key.indexOf(':')));
        typists.require(plan, Keys.user());
        requireOpen(campaigns.window(plan.id()));
        execution.setProcessBusinessKey(key);
        execution.removeVariable(FormKeys.BALLOTS);
    }

    private void requireOpen(CampaignWindow window) {
        Instant now = clock.instant();
        if (window.opens() == null) {
            throw new Refused("Kế hoạch này chưa lập đợt điều tra nên chưa nhập được phiếu.");
        }
        if (window.isBefore(now)) {
            throw new Refused(
                    "Chưa đến ngày nhận phiếu; đợt điều tra nhận phiếu %s.".formatted(SurveyDays.text(window)));
        }
        if (window.isOver(now)) {
            throw new Refused("Đợt điều tra đã hết thời gian nhận phiếu nên không nhập thêm được.");
        }
    }
}
