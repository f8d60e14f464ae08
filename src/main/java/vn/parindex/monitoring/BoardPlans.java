package vn.parindex.monitoring;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.AssessmentRecords;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.monitoring.BoardPlan.Mark;
import vn.parindex.plan.Milestone;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.plan.Unit;
import vn.parindex.province.Assignment;
import vn.parindex.province.ProvinceMilestone;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.ProvincePlans;
import vn.parindex.province.work.Organisation;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;

/** The plans of both kinds as the board sees them. */
@Component
@Transactional(readOnly = true)
class BoardPlans {

    private final Plans plans;
    private final ProvincePlans provincePlans;
    private final Successions successions;
    private final AssessmentRecords assessments;

    BoardPlans(Plans plans, ProvincePlans provincePlans, Successions successions, AssessmentRecords assessments) {
        this.plans = plans;
        this.provincePlans = provincePlans;
        this.successions = successions;
        this.assessments = assessments;
    }

    /** All plans, the latest year first; those for the index of units before those of the province. */
    List<BoardPlan> all() {
        return Stream.concat(
                        plans.all().stream().map(this::watched),
                        provincePlans.all().stream()
                                .map(year -> watched(
                                        successions.responsibilities(year.plan().id()))))
                .sorted(Comparator.comparing(BoardPlan::year).reversed())
                .toList();
    }

    Optional<BoardPlan> find(String planId) {
        return plans.find(planId)
                .map(this::watched)
                .or(() -> provincePlans.find(planId).map(year -> watched(successions.responsibilities(planId))));
    }

    private BoardPlan watched(Plan plan) {
        var names = new LinkedHashMap<String, String>();
        plan.units().forEach(unit -> names.put(unit.code(), unit.name()));
        return new BoardPlan(
                plan.id(),
                plan.title(),
                plan.year(),
                Step.Year.UNITS,
                plan.interiorDepartment(),
                plan.evaluatedUnits().stream().map(Unit::code).toList(),
                names,
                Map.of(),
                plan.milestones().stream()
                        .map(milestone -> mark(plan, milestone))
                        .toList(),
                assessments.standings(plan.id()),
                Stream.concat(plan.fieldAppraisers().values().stream(), Stream.of(plan.supportTeam()))
                        .distinct()
                        .toList());
    }

    private BoardPlan watched(Responsibilities now) {
        ProvincePlan plan = now.year().plan();
        Organisation units = now.organisation();
        var names = new LinkedHashMap<String, String>();
        plan.units().forEach(unit -> names.put(unit.code(), unit.name()));
        units.units().forEach(unit -> names.putIfAbsent(unit, units.name(unit)));
        var leads = new LinkedHashMap<String, String>();
        for (Assignment item : plan.assignments()) {
            leads.put(item.item(), now.lead(item));
        }
        return new BoardPlan(
                plan.id(),
                plan.title(),
                plan.year(),
                Step.Year.PROVINCE,
                now.interior(),
                units.units(),
                names,
                leads,
                plan.milestones().stream().flatMap(BoardPlans::mark).toList(),
                Map.of(),
                List.of());
    }

    /** A step that ends on a day off ends with the next working day. */
    private static Mark mark(Plan plan, Milestone milestone) {
        return new Mark(
                milestone.code(),
                milestone.step(),
                milestone.name(),
                milestone.period().start(),
                milestone.period().end(),
                VietnamTime.endOf(plan.lastDayOf(milestone)));
    }

    private static Stream<Mark> mark(ProvinceMilestone milestone) {
        return milestone.deadline().lastDay().stream()
                .map(day -> new Mark(milestone.code(), 0, milestone.name(), null, day, VietnamTime.endOf(day)));
    }
}
