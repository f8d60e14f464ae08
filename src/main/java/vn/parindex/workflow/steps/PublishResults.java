package vn.parindex.workflow.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.parindex.plan.Plans;
import vn.parindex.plan.StepDocument;
import vn.parindex.results.Publication;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.tasks.Keys;

/** Freezes the result under the decision that the Provincial Committee signed. */
@ModelBean("publishResults")
class PublishResults implements JavaDelegate {

    private final Plans plans;
    private final Publication publication;

    PublishResults(Plans plans, Publication publication) {
        this.plans = plans;
        this.publication = publication;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String planId = Keys.planId(execution);
        StepDocument decision = plans.documents(planId).stream()
                .filter(d -> d.activityId().equals(Models.Element.SIGN_DECISION))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("no decision was recorded for " + planId));
        publication.publish(planId, decision.number(), decision.dated(), Keys.user());
    }
}
