package vn.parindex.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import vn.parindex.plan.Plan;
import vn.parindex.workflow.launch.PlanLaunch;
import vn.parindex.workflow.launch.Staff;

/** Sets small plans going, each on its own. */
final class SmallYears {

    /** Every deadline lies ahead. */
    private static final int AHEAD = 2090;

    /** Every deadline is over. */
    private static final int PAST = 2022;

    private final ProcessEngine engine;
    private final PlanLaunch launch;
    private final Staff staff;

    SmallYears(ProcessEngine engine, PlanLaunch launch, Staff staff) {
        this.engine = engine;
        this.launch = launch;
        this.staff = staff;
    }

    SmallYear ahead() {
        return launched(AHEAD);
    }

    SmallYear past() {
        return launched(PAST);
    }

    /** The year before {@link #ahead}. */
    SmallYear yearBefore() {
        return launched(AHEAD - 1);
    }

    private SmallYear launched(int year) {
        BpmnAwareTests.init(engine);
        engine.getRepositoryService()
                .createDeployment()
                .enableDuplicateFiltering(true)
                .name(SmallPlan.QUESTIONNAIRE)
                .addString(SmallPlan.QUESTIONNAIRE, SmallPlan.questionnaire())
                .deploy();
        Plan plan = launch.launch(SmallPlan.of(year), 0);
        staff.create(plan, "demo");
        return new SmallYear(engine, plan);
    }
}
