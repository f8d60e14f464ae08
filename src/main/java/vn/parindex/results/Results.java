package vn.parindex.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.AssessmentEvent;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.assessment.AssessmentRecord;
import vn.parindex.assessment.AssessmentRecords;
import vn.parindex.assessment.Status;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.plan.Unit;
import vn.parindex.plan.UnitGroup;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.InvalidFacts;
import vn.parindex.scoring.Ranking;
import vn.parindex.scoring.RollUp;
import vn.parindex.scoring.Standing;
import vn.parindex.scoring.Tally;
import vn.parindex.survey.Surveys;
import vn.parindex.survey.UnitSurvey;

/** Computes the result of a plan from what was appraised and surveyed. */
@Service
@Transactional(readOnly = true)
public class Results {

    private final Plans plans;
    private final AssessmentRecords assessments;
    private final Surveys surveys;
    private final Notices notices;

    Results(Plans plans, AssessmentRecords assessments, Surveys surveys, Notices notices) {
        this.plans = plans;
        this.assessments = assessments;
        this.surveys = surveys;
        this.notices = notices;
    }

    /**
     * The result as the figures stand now.
     *
     * @throws IncompleteResult if a unit that takes part has no appraised or survey points yet
     */
    public PlanResult compute(String planId) {
        Plan plan = plans.get(planId);
        var missing = new ArrayList<String>();
        var ranked = new ArrayList<UnitResult>();
        var cancelled = new ArrayList<String>();
        if (!surveys.isClosed(planId)) {
            missing.add("Đợt điều tra xã hội học chưa kết thúc; kết thúc đợt điều tra rồi tổng hợp.");
        }
        Map<String, UnitSurvey> surveyed = surveys.figures(planId);
        for (UnitGroup group : plan.groups()) {
            var tallies = new LinkedHashMap<Unit, UnitTally>();
            for (Unit unit : plan.unitsOf(group.code())) {
                var id = new AssessmentId(planId, unit.code());
                if (assessments.status(id).filter(s -> s == Status.CANCELLED).isPresent()) {
                    cancelled.add(unit.name());
                } else {
                    tally(id, unit, surveyed.get(unit.code()), missing).ifPresent(t -> tallies.put(unit, t));
                }
            }
            ranked.addAll(rank(plan, group, tallies));
        }
        if (!missing.isEmpty()) {
            throw new IncompleteResult(missing);
        }
        return new PlanResult(planId, plan.title(), plan.year(), notices.of(plan), ranked, cancelled);
    }

    private record UnitTally(AssessmentRecord assessment, UnitSurvey survey, Tally tally, LeafFigures figures) {}

    private Optional<UnitTally> tally(AssessmentId id, Unit unit, UnitSurvey survey, List<String> missing) {
        if (assessments.status(id).filter(s -> s == Status.CONCLUDED).isEmpty()) {
            missing.add(unit.name() + ": chưa chốt điểm thẩm định.");
        }
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        AssessmentRecord record = assessments.assessment(id);
        LeafFigures figures = LeafFigures.of(record, survey.points());
        try {
            return Optional.of(new UnitTally(record, survey, RollUp.of(record.set(), figures.scores()), figures));
        } catch (InvalidFacts invalid) {
            invalid.problems().forEach(p -> missing.add(unit.name() + ": " + p));
            return Optional.empty();
        }
    }

    private static List<UnitResult> rank(Plan plan, UnitGroup group, Map<Unit, UnitTally> tallies) {
        if (tallies.isEmpty()) {
            return List.of();
        }
        var index = new LinkedHashMap<Unit, Tally>();
        tallies.forEach((unit, t) -> index.put(unit, t.tally()));
        CriteriaSet set = tallies.values().iterator().next().assessment().set();
        return Ranking.of(set, index, Unit::name, Comparator.comparing(Unit::code)).stream()
                .map(standing -> result(plan, group, standing, tallies.get(standing.unit())))
                .toList();
    }

    private static UnitResult result(Plan plan, UnitGroup group, Standing<Unit> standing, UnitTally unit) {
        LeafFigures figures = unit.figures();
        return new UnitResult(
                group.code(),
                group.name(),
                standing.rank(),
                standing.unit().code(),
                standing.unit().name(),
                figures.self(),
                figures.appraised(),
                figures.survey(),
                unit.tally().points(),
                unit.tally().maximum(),
                standing.indexPercent(),
                standing.className(),
                standing.explanation(),
                unit.assessment().events().stream()
                        .anyMatch(e -> e.kind() == AssessmentEvent.Kind.APPROVED && e.late()),
                unit.survey().ballots(),
                plan.expectedBallotsOf(standing.unit().code()),
                figures.tree(unit.assessment().set(), unit.tally()));
    }
}
