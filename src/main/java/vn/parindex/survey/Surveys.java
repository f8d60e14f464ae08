package vn.parindex.survey;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.plan.Unit;
import vn.parindex.plan.UnitGroup;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.Facts;
import vn.parindex.scoring.InvalidFacts;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.survey.GroupAnswers;
import vn.parindex.scoring.survey.SurveyScoring;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.QuestionnaireVersions;
import vn.parindex.survey.points.BallotCount;
import vn.parindex.survey.urn.BallotCounts;
import vn.parindex.survey.urn.QuestionCount;

/** Takes the ballot totals of a unit and turns them into points. */
@Service
@Transactional
public class Surveys {

    private final BallotCounts counts;
    private final QuestionnaireVersions versions;
    private final Campaigns campaigns;
    private final ReturnRepository returns;
    private final Plans plans;
    private final Clock clock;

    Surveys(
            BallotCounts counts,
            QuestionnaireVersions versions,
            Campaigns campaigns,
            ReturnRepository returns,
            Plans plans,
            Clock clock) {
        this.counts = counts;
        this.versions = versions;
        this.campaigns = campaigns;
        this.returns = returns;
        this.plans = plans;
        this.clock = clock;
    }

    /** The survey criteria of a unit, in order. */
    @Transactional(readOnly = true)
    public List<Criterion> criteria(String planId, String unitCode) {
        return plans.criteriaSetOf(planId, unitCode).leaves().stream()
                .filter(leaf -> leaf.basis() == Basis.SURVEY)
                .toList();
    }

    /**
     * Stores the ballot totals of a unit. A later return corrects an earlier one, which stays.
     *
     * @throws InvalidSurvey with all problems
     */
    public void record(String planId, String unitCode, int collected, List<SurveyCount> counts, String user) {
        CriteriaSet set = plans.criteriaSetOf(planId, unitCode);
        int expected = plans.get(planId).expectedBallotsOf(unitCode);
        var problems = new ArrayList<String>();
        if (collected < 0 || collected > expected) {
            problems.add("Số phiếu thu về phải từ 0 đến " + expected + " (số phiếu phát ra theo kế hoạch).");
        }
        List<Criterion> criteria = criteria(planId, unitCode);
        List<String> known = criteria.stream().map(Criterion::code).toList();
        List<String> given = counts.stream().map(SurveyCount::criterion).toList();
        known.stream().filter(c -> !given.contains(c)).forEach(c -> problems.add("Tiêu chí " + c + " chưa được nhập."));
        for (SurveyCount count : counts) {
            String place = "Tiêu chí " + count.criterion() + ": ";
            if (!known.contains(count.criterion())) {
                problems.add(place + "không phải tiêu chí điều tra xã hội học của cơ quan này.");
                continue;
            }
            if (count.ballots() > collected) {
                problems.add(place + "số phiếu hợp lệ lớn hơn số phiếu thu về.");
            }
            try {
                score(set, count);
            } catch (InvalidFacts invalid) {
                invalid.problems().forEach(p -> problems.add(place + p));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidSurvey(problems);
        }
        returns.save(new ReturnRow(planId, new SurveyReturn(unitCode, collected, counts, user, clock.instant())));
    }

    /** The return that counts; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<SurveyReturn> find(String planId, String unitCode) {
        return returns.findFirstByPlanIdAndUnitCodeOrderByIdDesc(planId, unitCode)
                .map(ReturnRow::surveyReturn);
    }

    /** Points of the survey criteria by code; empty before the first return. */
    @Transactional(readOnly = true)
    public Map<String, LeafScore> points(String planId, String unitCode) {
        CriteriaSet set = plans.criteriaSetOf(planId, unitCode);
        var points = new LinkedHashMap<String, LeafScore>();
        find(planId, unitCode)
                .ifPresent(r -> r.counts().forEach(count -> points.put(count.criterion(), score(set, count))));
        return points;
    }

    /** Whether the campaign of the plan was closed, so that its figures are final. */
    @Transactional(readOnly = true)
    public boolean isClosed(String planId) {
        return campaigns.window(planId).closed();
    }

    /** What the survey came to, by code of the unit, for every unit that is evaluated, in the order of the plan. */
    @Transactional(readOnly = true)
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

    private static LeafScore score(CriteriaSet set, SurveyCount count) {
        Criterion criterion = set.require(count.criterion());
        var facts = new Facts(Map.of(
                "ballots", Integer.toString(count.ballots()),
                "total", Integer.toString(count.total())));
        return criterion.rule().score(criterion.maximum(), facts, set.rounding());
    }
}
