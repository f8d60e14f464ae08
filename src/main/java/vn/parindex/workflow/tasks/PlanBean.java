package vn.parindex.workflow.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.plan.Unit;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;

/** What models ask about the plan: who leads a step, and from when until when it runs. */
@ModelBean("plan")
public class PlanBean {

    private static final int REMIND_WORKING_DAYS = 5;

    private final Plans plans;
    private final Clock clock;

    PlanBean(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** Candidate groups of a step: its leads. */
    public List<String> lead(VariableScope scope, String milestone) {
        return plan(scope).milestone(milestone).leads();
    }

    /** First moment of a step. */
    public Date start(VariableScope scope, String milestone) {
        return Date.from(
                VietnamTime.startOf(plan(scope).milestone(milestone).period().start()));
    }

    /** Last second of a step; where its last day is a day off, of the next working day. */
    public Date end(VariableScope scope, String milestone) {
        Plan plan = plan(scope);
        return endOf(plan.lastDayOf(plan.milestone(milestone)));
    }

    /** The day on which a step wants attention: five working days before its end. */
    public Date followUp(VariableScope scope, String milestone) {
        Plan plan = plan(scope);
        LocalDate end = plan.lastDayOf(plan.milestone(milestone));
        return Date.from(VietnamTime.startOf(plan.calendar().minusWorkingDays(end, REMIND_WORKING_DAYS)));
    }

    /** Until when a unit can explain. */
    public Date explanationDue(VariableScope scope) {
        return within(scope, plan(scope).explanationWorkingDays());
    }

    /** Until when the appraiser decides on an explanation. */
    public Date decisionDue(VariableScope scope) {
        return within(scope, plan(scope).decisionWorkingDays());
    }

    /** Units that are assessed. */
    public List<String> units(VariableScope scope) {
        return plan(scope).evaluatedUnits().stream().map(Unit::code).toList();
    }

    public String interiorDepartment(VariableScope scope) {
        return plan(scope).interiorDepartment();
    }

    public String council(VariableScope scope) {
        return plan(scope).council();
    }

    /**
     * So many working days from the creation of the task, but not past the end of the aggregation unless that is over
     * already.
     */
    private Date within(VariableScope scope, int workingDays) {
        Plan plan = plan(scope);
        LocalDate from = VietnamTime.dateOf(OpenTask.created(scope, clock));
        LocalDate due = plan.calendar().plusWorkingDays(from, workingDays);
        LocalDate end = plan.lastDayOf(plan.milestone(Models.Milestone.AGGREGATION));
        return endOf(due.isAfter(end) && !end.isBefore(from) ? end : due);
    }

    private static Date endOf(LocalDate day) {
        return Date.from(VietnamTime.endOf(day));
    }

    private Plan plan(VariableScope scope) {
        return plans.get(Keys.planId(scope));
    }
}
