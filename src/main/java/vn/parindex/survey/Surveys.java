package vn.parindex.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.plan.Unit;
import vn.parindex.plan.UnitGroup;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.survey.GroupAnswers;
import vn.parindex.scoring.survey.SurveyScoring;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.QuestionnaireVersions;
import vn.parindex.survey.points.BallotCount;
import vn.parindex.survey.urn.BallotCounts;
import vn.parindex.survey.urn.QuestionCount;

/** The points of the survey criteria of units, from the ballots of the campaign of their plan. */
@Service
@Transactional(readOnly = true)
public class Surveys {

    private final BallotCounts counts;
    private final QuestionnaireVersions versions;
    private final Campaigns campaigns;
    private final Plans plans;

    Surveys(BallotCounts counts, QuestionnaireVersions versions, Campaigns campaigns, Plans plans) {
        this.counts = counts;
        this.versions = versions;
        this.campaigns = campaigns;
        this.plans = plans;
    }

    /** Whether the campaign of the plan was closed, so that its figures are final. */
    public boolean isClosed(String planId) {
        return campaigns.window(planId).closed();
    }

    /** What the survey came to, by code of the unit, for every unit that is evaluated, in the order of the plan. */
    public Map<String, UnitSurvey> figures(String planId) {
        Plan plan = plans.get(planId);
        Map<String, List<QuestionCount>> byUnit =
                counts.of(planId).stream().collect(Collectors.groupingBy(QuestionCount::unit));
        Map<String, Integer> ballots = counts.byUnit(planId);
        var figures = new LinkedHashMap<String, UnitSurvey>();
        for (UnitGroup group : plan.groups()) {
            CriteriaSet set = null;
            for (Unit unit : plan.unitsOf(group.code())) {
                // units of a group share their set
                set = set == null ? plans.criteriaSetOf(planId, unit.code()) : set;
                var answers = answers(byUnit.getOrDefault(unit.code(), List.of()));
                figures.put(
                        unit.code(),
                        new UnitSurvey(
                                unit.code(),
                                ballots.getOrDefault(unit.code(), 0),
                                plan.expectedBallotsOf(unit.code()),
                                answers,
                                new SurveyScoring(set, plan.surveyRules()).score(answers)));
            }
        }
        return figures;
    }

    private Map<String, List<GroupAnswers>> answers(List<QuestionCount> questions) {
        var bySheet = new LinkedHashMap<Integer, BallotCount>();
        questions.forEach(question -> question.addTo(bySheet.computeIfAbsent(
                question.version(), version -> new BallotCount(versions.questionnaire(version)))));
        return BallotCount.together(bySheet.values().stream());
    }
}
