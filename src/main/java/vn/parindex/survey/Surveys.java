package vn.parindex.survey;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.plan.Plans;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.Facts;
import vn.parindex.scoring.InvalidFacts;
import vn.parindex.scoring.LeafScore;

/** Takes the ballot totals of a unit and turns them into points. */
@Service
@Transactional
public class Surveys {

    private final ReturnRepository returns;
    private final Plans plans;
    private final Clock clock;

    Surveys(ReturnRepository returns, Plans plans, Clock clock) {
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

    private static LeafScore score(CriteriaSet set, SurveyCount count) {
        Criterion criterion = set.require(count.criterion());
        var facts = new Facts(Map.of(
                "ballots", Integer.toString(count.ballots()),
                "total", Integer.toString(count.total())));
        return criterion.rule().score(criterion.maximum(), facts, set.rounding());
    }
}
