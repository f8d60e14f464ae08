package vn.parindex.survey.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.survey.Surveys;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.QuestionnaireVersions;
import vn.parindex.survey.questionnaire.Questionnaire;

/** Reports what closed campaigns brought. */
@Service("surveyReports")
@Transactional(readOnly = true)
public class SurveyReports {

    private final Surveys surveys;
    private final Plans plans;
    private final Campaigns campaigns;
    private final QuestionnaireVersions versions;
    /** Nothing of a closed campaign changes any more, and counting millions of ballots takes a while. */
    private final Map<Compared, CampaignReport> known = new ConcurrentHashMap<>();

    /** @param earlier plan that is compared with; null if there is none */
    private record Compared(String plan, String earlier) {}

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
        Optional<Plan> earlier = earlier(plan);
        var compared = new Compared(planId, earlier.map(Plan::id).orElse(null));
        // whoever writes may have closed the campaign just now, and may take that back
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? known.computeIfAbsent(compared, unknown -> report(plan, earlier))
                : report(plan, earlier);
    }

    private CampaignReport report(Plan plan, Optional<Plan> earlier) {
        return new ReportAssembly(
                        plan,
                        plans.criteriaSets(plan.id()),
                        questionnaires(plan),
                        earlier.map(this::means).orElse(null))
                .of(surveys.figures(plan.id()));
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
