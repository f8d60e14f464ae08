package vn.parindex.workflow.province;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.statement.ItemEvent;
import vn.parindex.province.statement.ItemRecord;
import vn.parindex.province.statement.StatementRecords;
import vn.parindex.province.statement.Statements;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.tasks.Keys;

/** The lead of an item that asks for evidence only supplies documents. */
@ModelBean("evidenceTask")
class EvidenceTask extends ItemTask {

    private final Statements statements;

    EvidenceTask(StatementRecords records, Successions successions, Evidence evidence, Statements statements) {
        super(records, successions, evidence);
        this.statements = statements;
    }

    @Override
    void prefill(DelegateTask task, ItemRecord item, Map<String, Object> values) {
        values.put(FormKeys.OUTCOME, FormKeys.SUBMIT);
        documents(task, values);
        Optional<String> reason = item.events().stream()
                .filter(event -> event.kind() == ItemEvent.Kind.SENT_BACK || event.kind() == ItemEvent.Kind.REOPENED)
                .reduce((earlier, later) -> later)
                .map(ItemEvent::reason);
        values.put(FormKeys.SENT_BACK, reason.isPresent());
        values.put(FormKeys.SENT_BACK_REASON, reason.orElse(null));
    }

    @Override
    protected void submitted(DelegateTask task) {
        cite(
                task,
                Subject.item(Keys.item(task)),
                FormKeys.DOCUMENT_NUMBER,
                FormKeys.DOCUMENT_DATE,
                FormKeys.DOCUMENT_ISSUER,
                FormKeys.DOCUMENT_SUMMARY);
        boolean submitted = FormKeys.SUBMIT.equals(text(task, FormKeys.OUTCOME));
        if (submitted) {
            statements.submitEvidence(Keys.planId(task), Keys.item(task), text(task, FormKeys.NO_EVIDENCE), lead(task));
        }
        task.getExecution().setVariable(Models.Variable.SUBMITTED, submitted);
    }
}
