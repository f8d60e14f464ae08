package vn.parindex.workflow.province;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.statement.Entry;
import vn.parindex.province.statement.ItemRecord;
import vn.parindex.province.statement.StatedCriterion;
import vn.parindex.province.statement.Statement;
import vn.parindex.province.statement.StatementRecords;
import vn.parindex.province.statement.Statements;
import vn.parindex.province.work.Successions;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.FactSpec;
import vn.parindex.scoring.Facts;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.tasks.Keys;

/** The lead of an item states its criteria, adds documents, and submits the item or goes on later. */
@ModelBean("statementTask")
class StatementTask extends ItemTask {

    private final Statements statements;

    StatementTask(StatementRecords records, Successions successions, Evidence evidence, Statements statements) {
        super(records, successions, evidence);
        this.statements = statements;
    }

    @Override
    void prefill(DelegateTask task, ItemRecord item, Map<String, Object> values) {
        values.put(FormKeys.OUTCOME, FormKeys.SUBMIT);
        item.criteria().forEach(criterion -> prefill(task, criterion, values));
    }

    private void prefill(DelegateTask task, StatedCriterion criterion, Map<String, Object> values) {
        String code = criterion.code();
        values.put(FormKeys.of(code, FormKeys.DONE), !isEditable(criterion));
        values.put(FormKeys.of(code, FormKeys.SENT_BACK), criterion.returned().isPresent());
        criterion
                .returned()
                .ifPresent(returned -> values.put(FormKeys.of(code, FormKeys.SENT_BACK_REASON), returned.reason()));
        documents(task, code, values);
        criterion.stated().ifPresent(stated -> {
            stated.facts().values().forEach((name, value) -> values.put(FormKeys.of(code, name), value));
            values.put(FormKeys.of(code, FormKeys.EXPLANATION), stated.explanation());
            values.put(FormKeys.of(code, FormKeys.NOT_APPLICABLE), !stated.applicable());
            values.put(FormKeys.of(code, FormKeys.REASON), stated.reason());
            values.put(FormKeys.of(code, FormKeys.NO_EVIDENCE), stated.noEvidence());
        });
    }

    @Override
    protected void submitted(DelegateTask task) {
        String planId = Keys.planId(task);
        List<StatedCriterion> editable =
                item(task).criteria().stream().filter(StatementTask::isEditable).toList();
        editable.forEach(criterion -> cite(
                task,
                Subject.criterion(criterion.code()),
                FormKeys.of(criterion.code(), FormKeys.DOCUMENT_NUMBER),
                FormKeys.of(criterion.code(), FormKeys.DOCUMENT_DATE),
                FormKeys.of(criterion.code(), FormKeys.DOCUMENT_ISSUER),
                FormKeys.of(criterion.code(), FormKeys.DOCUMENT_SUMMARY)));
        List<Statement> stated = editable.stream()
                .filter(criterion -> criterion.isOpen() || isChanged(criterion, statement(task, criterion)))
                .map(criterion -> statement(task, criterion))
                .toList();
        statements.state(planId, Keys.item(task), stated, lead(task));
        boolean submitted = FormKeys.SUBMIT.equals(text(task, FormKeys.OUTCOME));
        if (submitted) {
            statements.submit(planId, Keys.item(task), lead(task));
        }
        task.getExecution().setVariable(Models.Variable.SUBMITTED, submitted);
    }

    /** What was appraised already is done, unless it was sent back. */
    private static boolean isEditable(StatedCriterion criterion) {
        return criterion.appraised().isEmpty();
    }

    private static Statement statement(DelegateTask task, StatedCriterion stated) {
        Criterion criterion = stated.criterion();
        String code = criterion.code();
        var facts = new LinkedHashMap<String, String>();
        for (FactSpec fact : criterion.rule().facts()) {
            facts.put(fact.name(), text(task, FormKeys.of(code, fact.name())));
        }
        return new Statement(
                code,
                new Facts(facts),
                !flag(task, FormKeys.of(code, FormKeys.NOT_APPLICABLE)),
                text(task, FormKeys.of(code, FormKeys.EXPLANATION)),
                text(task, FormKeys.of(code, FormKeys.REASON)),
                text(task, FormKeys.of(code, FormKeys.NO_EVIDENCE)));
    }

    /** Whether a form that was only saved to add documents says anything new. */
    private static boolean isChanged(StatedCriterion criterion, Statement statement) {
        Entry before = criterion.stated().orElseThrow();
        return before.applicable() != statement.applicable()
                || statement.applicable() && !before.facts().equals(statement.facts())
                || !Objects.equals(before.explanation(), statement.explanation())
                || !Objects.equals(before.reason(), statement.reason())
                || !Objects.equals(before.noEvidence(), statement.noEvidence());
    }
}
