package vn.parindex.survey.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.survey.Surveys;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.QuestionnaireVersions;
import vn.parindex.survey.questionnaire.Questionnaire;

/** Reports what closed campaigns brought. */
@Service
@Transactional(readOnly = true)
public class SurveyReports {

    private final Surveys surveys;
    private final Plans plans;
    private final Campaigns campaigns;
    private final QuestionnaireVersions versions;

    SurveyReports(Surveys surveys, Plans plans, Campaigns campaigns, QuestionnaireVersions versions) {
        this.surveys = surveys;
        this.plans = plans;
        this.campaigns = campaigns;
        this.versions = versions;
    }

    /**
     * The report of a campaign, every unit of it.
     *
     * @throws IllegalStateException before the campaign is closed: what leaves the box little by little would tell by its
     *     differences what a few answered
     */
    public CampaignReport of(String planId) {
        if (!surveys.isClosed(planId)) {
            throw new IllegalStateException("the campaign of " + planId + " is not closed");
        }
        Plan plan = plans.get(planId);
        return new ReportAssembly(
                        plan,
                        plans.criteriaSets(planId),
                        questionnaires(plan),
                        earlier(plan).map(this::means).orElse(null))
                .of(surveys.figures(planId));
    }

    /** By respondent group; every unit of a group is asked about on the same version. */
    Map<String, Questionnaire> questionnaires(Plan plan) {
        var questionnaires = new LinkedHashMap<String, Questionnaire>();
        for (RespondentGroup group : plan.respondentGroups()) {
            plan.unitsOf(group.unitGroup()).stream()
                    .findFirst()
                    .ifPresent(unit -> questionnaires.put(
                            group.code(),
                            versions.questionnaire(campaigns
                                    .asked(plan.id(), unit.code(), group.code())
                                    .sheet())));
        }
        return questionnaires;
    }

    /** The latest earlier year of the same province whose campaign is closed. */
    private Optional<Plan> earlier(Plan plan) {
        return plans.all().stream()
                .filter(other -> other.province().equals(plan.province()) && other.year() < plan.year())
                .filter(other -> surveys.isClosed(other.id()))
                .max(Comparator.comparing(Plan::year));
    }

    private EarlierMeans means(Plan plan) {
        Map<String, CriteriaSet> sets = plans.criteriaSets(plan.id());
        var means = new HashMap<String, Map<String, EarlierMeans.Figure>>();
        surveys.figures(plan.id())
                .forEach((unit, survey) -> means.put(
                        unit,
                        UnitViews.of(survey, sets.get(plan.groupOf(unit).criteriaSet()), plan.surveyRules())
                                .means()));
        return new EarlierMeans(plan.year(), means);
    }
}
