package vn.parindex.workflow.province;

import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.step.Steps;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;

/** A step of the province's year ends with a paper. */
@ModelBean("provinceStepTask")
class ProvinceStepTask extends ProvinceTask {

    ProvinceStepTask(Successions successions, Steps steps) {
        super(successions, steps);
    }

    @Override
    protected void submitted(DelegateTask task) {
        boolean issued = task.getTaskDefinitionKey().equals(Models.Element.ISSUE_PROVINCE_PLAN);
        Actor actor = issued ? issuer(task) : interior(task);
        recordPaper(task, actor);
    }
}
