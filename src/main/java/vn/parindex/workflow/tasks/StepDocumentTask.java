package vn.parindex.workflow.tasks;

import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.workflow.engine.ModelBean;

/** A step of the plan ends with a paper. */
@ModelBean("stepDocumentTask")
class StepDocumentTask extends FormTask {

    private final StepDocuments documents;

    StepDocumentTask(StepDocuments documents) {
        this.documents = documents;
    }

    @Override
    protected void submitted(DelegateTask task) {
        documents.record(task);
    }
}
