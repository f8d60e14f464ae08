package vn.parindex.workflow.tasks;

import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;

/** The council confirms the result, or wants it looked at again; its minutes are recorded either way. */
@ModelBean("councilTask")
class CouncilTask extends FormTask {

    private final StepDocuments documents;

    CouncilTask(StepDocuments documents) {
        this.documents = documents;
    }

    @Override
    protected void submitted(DelegateTask task) {
        documents.record(task);
        task.getExecution().setVariable(Models.Variable.CONFIRMED, "yes".equals(text(task, "confirmed")));
    }
}
