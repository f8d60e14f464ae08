package vn.parindex.workflow.tasks;

import java.time.Clock;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.parindex.plan.Plans;
import vn.parindex.plan.StepDocument;
import vn.parindex.workflow.Models;

/** Records the paper that a task's form names. */
@Component
class StepDocuments {

    private final Plans plans;
    private final Clock clock;

    StepDocuments(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    void record(DelegateTask task) {
        plans.record(
                Keys.planId(task),
                new StepDocument(
                        task.getTaskDefinitionKey(),
                        FormTask.text(task, "documentNumber"),
                        FormTask.date(task, "documentDate"),
                        FormTask.text(task, "summary"),
                        Optional.ofNullable(FormTask.text(task, "note"))
                                .orElse(FormTask.text(task, Models.Variable.REASON)),
                        Keys.user(),
                        clock.instant()));
    }
}
