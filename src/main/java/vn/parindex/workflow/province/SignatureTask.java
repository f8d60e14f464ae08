package vn.parindex.workflow.province;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.round.RoundRecord;
import vn.parindex.province.round.RoundRecords;
import vn.parindex.province.round.Rounds;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;

/** The Provincial People's Committee signs the joint text, or wants another. */
@ModelBean("signatureTask")
class SignatureTask extends RoundTask {

    private final Rounds rounds;

    SignatureTask(RoundRecords records, Successions successions, Rounds rounds) {
        super(records, successions);
        this.rounds = rounds;
    }

    @Override
    protected Map<String, Object> prefill(DelegateTask task) {
        name(task);
        RoundRecord round = round(task);
        String text = round.questions().stream()
                .map(question -> "Tiêu chí %s: %s"
                        .formatted(
                                question.question().criterion(),
                                question.jointText().orElse("")))
                .collect(Collectors.joining("\n\n"));
        return Map.of(FormKeys.JOINT_TEXT, Shown.text(text));
    }

    @Override
    protected void submitted(DelegateTask task) {
        boolean signed = "sign".equals(text(task, FormKeys.OUTCOME));
        Actor actor = Actors.of(task, now(task).issuer());
        if (signed) {
            rounds.sign(RoundKeys.round(task), actor);
        } else {
            rounds.refuseSignature(RoundKeys.round(task), text(task, FormKeys.REASON), actor);
        }
        task.getExecution().setVariable(Models.Variable.SIGNED, signed);
    }
}
