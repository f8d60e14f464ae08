package vn.parindex.workflow.survey;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.plan.Plan;
import vn.parindex.survey.campaign.AudienceSheet;
import vn.parindex.survey.campaign.CampaignForms;

/** Where the questionnaires of a plan come from: the folder of forms. */
@Component
public class PlanQuestionnaires {

    /** The questionnaires whose audience is a group of the plan; a group may have none or several. */
    public List<AudienceSheet> of(Plan plan) {
        return CampaignForms.shipped(plan);
    }
}
