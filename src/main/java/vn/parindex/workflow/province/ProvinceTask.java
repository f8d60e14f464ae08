package vn.parindex.workflow.province;

import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.step.StepReport;
import vn.parindex.province.step.Steps;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.tasks.FormTask;
import vn.parindex.workflow.tasks.Keys;

/** A task of the year as a whole; what it comes to is recorded as a step. */
abstract class ProvinceTask extends FormTask {

    private final Successions successions;
    private final Steps steps;

    ProvinceTask(Successions successions, Steps steps) {
        this.successions = successions;
        this.steps = steps;
    }

    Responsibilities now(DelegateTask task) {
        return successions.responsibilities(Keys.planId(task));
    }

    Steps steps() {
        return steps;
    }

    Actor interior(DelegateTask task) {
        return Actors.of(task, now(task).interior());
    }

    Actor issuer(DelegateTask task) {
        return Actors.of(task, now(task).issuer());
    }

    /** The paper that the form names. */
    static Paper paper(DelegateTask task) {
        return new Paper(text(task, FormKeys.DOCUMENT_NUMBER), date(task, FormKeys.DOCUMENT_DATE));
    }

    /** Records the paper that the form names as what the step came to. */
    void recordPaper(DelegateTask task, Actor actor) {
        steps.done(
                Keys.planId(task),
                StepReport.paper(task.getTaskDefinitionKey(), paper(task), text(task, "summary"), text(task, "note")),
                actor);
    }
}
