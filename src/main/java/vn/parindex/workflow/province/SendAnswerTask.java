package vn.parindex.workflow.province;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.round.RoundRecords;
import vn.parindex.province.round.Rounds;
import vn.parindex.province.step.StepReport;
import vn.parindex.province.step.Steps;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.tasks.Keys;

/** The signed text goes to the Ministry. */
@ModelBean("sendAnswerTask")
class SendAnswerTask extends RoundTask {

    private final Rounds rounds;
    private final Steps steps;

    SendAnswerTask(RoundRecords records, Successions successions, Rounds rounds, Steps steps) {
        super(records, successions);
        this.rounds = rounds;
        this.steps = steps;
    }

    @Override
    protected Map<String, Object> prefill(DelegateTask task) {
        name(task);
        return Map.of();
    }

    @Override
    protected void submitted(DelegateTask task) {
        var paper = new Paper(text(task, FormKeys.DOCUMENT_NUMBER), date(task, FormKeys.DOCUMENT_DATE));
        rounds.send(RoundKeys.round(task), paper, interior(task));
        steps.done(
                Keys.planId(task),
                StepReport.paper(task.getTaskDefinitionKey(), paper, text(task, "summary"), text(task, "note")),
                interior(task));
    }
}
