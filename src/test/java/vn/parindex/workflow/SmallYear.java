package vn.parindex.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.plan.Plan;

/** A small plan for the index of units that was set going. */
final class SmallYear extends RunningPlan {

    private final Plan plan;

    SmallYear(ProcessEngine engine, Plan plan) {
        super(engine, plan.id());
        this.plan = plan;
    }

    Plan plan() {
        return plan;
    }

    AssessmentId assessment(String unit) {
        return new AssessmentId(plan.id(), unit);
    }

    /** The process of the year. */
    ProcessInstance process() {
        return process(Models.Process.YEAR, "");
    }

    /** Starts the campaign without waiting for the year to come to it. */
    ProcessInstance surveys() {
        return engine().getRuntimeService().startProcessInstanceByKey(Models.Process.SURVEY, plan.id());
    }

    /** Starts the process of one unit without waiting for the year to come to it. */
    ProcessInstance opens(String unit) {
        return engine().getRuntimeService().startProcessInstanceByKey(Models.Process.UNIT, key(unit));
    }
}
