package vn.parindex.workflow.province;

import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.step.StepReport;
import vn.parindex.province.step.Steps;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.tasks.Keys;

/** The Ministry's letter about SIPAS states by when that survey is to be done. */
@ModelBean("sipasLetterTask")
class SipasLetterTask extends ProvinceTask {

    SipasLetterTask(Successions successions, Steps steps) {
        super(successions, steps);
    }

    @Override
    protected void submitted(DelegateTask task) {
        steps().done(
                        Keys.planId(task),
                        new StepReport(
                                task.getTaskDefinitionKey(),
                                paper(task),
                                text(task, "deadline") == null ? null : date(task, "deadline"),
                                text(task, "summary"),
                                text(task, "note")),
                        interior(task));
    }
}
