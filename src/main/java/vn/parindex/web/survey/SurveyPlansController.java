package vn.parindex.web.survey;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.parindex.survey.campaign.Campaigns;

/** The plans whose survey concerns the user. */
@Controller
class SurveyPlansController {

    private final SurveyPlans plans;
    private final Campaigns campaigns;

    SurveyPlansController(SurveyPlans plans, Campaigns campaigns) {
        this.plans = plans;
        this.campaigns = campaigns;
    }

    @GetMapping("/dieu-tra")
    String list(Model model, Authentication login) {
        model.addAttribute(
                "surveys",
                plans.of(login).stream()
                        .map(plan -> new ShownSurvey(plan, campaigns.window(plan.id())))
                        .toList());
        return "survey-plans";
    }
}
