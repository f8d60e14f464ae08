package vn.parindex.workflow.province;

import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.report.Submissions;
import vn.parindex.province.step.Steps;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.tasks.Keys;

/** The Provincial People's Committee approves the report, or returns it for a reason. */
@ModelBean("provinceApprovalTask")
class ProvinceApprovalTask extends ProvinceTask {

    private final Submissions submissions;

    ProvinceApprovalTask(Successions successions, Steps steps, Submissions submissions) {
        super(successions, steps);
        this.submissions = submissions;
    }

    @Override
    protected void submitted(DelegateTask task) {
        boolean approved = FormKeys.APPROVE.equals(text(task, FormKeys.OUTCOME));
        if (approved) {
            submissions.approve(Keys.planId(task), paper(task), issuer(task));
        } else {
            submissions.sendBack(Keys.planId(task), text(task, FormKeys.REASON), issuer(task));
        }
        task.getExecution().setVariable(Models.Variable.APPROVED, approved);
    }
}
