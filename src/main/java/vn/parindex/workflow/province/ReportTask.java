package vn.parindex.workflow.province;

import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.report.SentReports;
import vn.parindex.province.report.Submissions;
import vn.parindex.province.step.Steps;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.tasks.Keys;

/** The Interior Department submits the report to the Provincial People's Committee, and later sends it to the Ministry. */
@ModelBean("reportTask")
class ReportTask extends ProvinceTask {

    private final Submissions submissions;
    private final SentReports sent;

    ReportTask(Successions successions, Steps steps, Submissions submissions, SentReports sent) {
        super(successions, steps);
        this.submissions = submissions;
        this.sent = sent;
    }

    @Override
    protected void submitted(DelegateTask task) {
        if (task.getTaskDefinitionKey().equals(Models.Element.SEND_TO_MINISTRY)) {
            sent.send(Keys.planId(task), paper(task), interior(task));
        } else {
            submissions.submit(Keys.planId(task), paper(task), interior(task));
        }
        recordPaper(task, interior(task));
    }
}
