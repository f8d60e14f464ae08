package vn.parindex.workflow.steps;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.parindex.plan.Plans;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.tasks.Keys;

/** Moves the end of a milestone; open tasks and running timers follow. */
@ModelBean("extendMilestone")
class ExtendMilestone implements JavaDelegate {

    private final Plans plans;
    private final Deadlines deadlines;

    ExtendMilestone(Plans plans, Deadlines deadlines) {
        this.plans = plans;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String[] milestone = Inputs.text(execution, "milestone").split(":", 2);
        plans.extend(
                milestone[0],
                milestone[milestone.length - 1],
                LocalDate.parse(Inputs.text(execution, "newEnd")),
                Inputs.text(execution, Models.Variable.REASON),
                Keys.user());
        deadlines.refresh(milestone[0]);
    }
}
