package vn.parindex.workflow.survey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.parindex.survey.urn.BallotBox;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.tasks.Keys;

/** Closes the campaign for good and empties its box. */
@ModelBean("closeSurvey")
class CloseSurvey implements JavaDelegate {

    private final BallotBox box;

    CloseSurvey(BallotBox box) {
        this.box = box;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String decidedBy = (String) execution.getVariable(CollectionDecision.CLOSED_BY);
        box.close(
                Keys.planId(execution),
                (String) execution.getVariable(CollectionDecision.CLOSING_REASON),
                decidedBy == null ? Keys.user() : decidedBy);
    }
}
