package vn.parindex.workflow.province;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.respondent.Sendings;
import vn.parindex.province.step.Steps;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.tasks.Keys;

/** The Interior Department sends the list to the Ministry; what went is kept as it went. */
@ModelBean("respondentSendTask")
class RespondentSendTask extends ProvinceTask {

    private static final String SENT = "listSent";

    private final Sendings sendings;
    private final RespondentTexts texts;

    RespondentSendTask(Successions successions, Steps steps, Sendings sendings, RespondentTexts texts) {
        super(successions, steps);
        this.sendings = sendings;
        this.texts = texts;
    }

    @Override
    protected Map<String, Object> prefill(DelegateTask task) {
        return texts.sending(Keys.planId(task));
    }

    @Override
    protected void submitted(DelegateTask task) {
        sendings.send(Keys.planId(task), paper(task), interior(task));
        recordPaper(task, interior(task));
        // the process looks again whether units still have to list people
        task.getExecution().getProcessInstance().setVariable(SENT, true);
    }
}
