package vn.parindex.workflow.province;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.AssignmentKind;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.statement.Appraisal;
import vn.parindex.province.statement.ItemEvent;
import vn.parindex.province.statement.ItemRecord;
import vn.parindex.province.statement.StatedCriterion;
import vn.parindex.province.statement.StatementRecords;
import vn.parindex.province.statement.Verdict;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.tasks.Keys;

/** The Interior Department appraises what the lead of an item submitted, or sends it back. */
@ModelBean("itemAppraisalTask")
class ItemAppraisalTask extends ItemTask {

    private final Appraisal appraisal;

    ItemAppraisalTask(StatementRecords records, Successions successions, Evidence evidence, Appraisal appraisal) {
        super(records, successions, evidence);
        this.appraisal = appraisal;
    }

    @Override
    void prefill(DelegateTask task, ItemRecord item, Map<String, Object> values) {
        if (item.assignment().kind() == AssignmentKind.EVIDENCE) {
            documents(task, values);
            Optional<String> none = item.events().stream()
                    .filter(event -> event.kind() == ItemEvent.Kind.SUBMITTED)
                    .reduce((earlier, later) -> later)
                    .map(ItemEvent::reason);
            values.put(FormKeys.NO_EVIDENCE, none.orElse(null));
        }
        item.criteria().forEach(criterion -> prefill(task, criterion, values));
    }

    private void prefill(DelegateTask task, StatedCriterion criterion, Map<String, Object> values) {
        String code = criterion.code();
        values.put(FormKeys.of(code, FormKeys.DONE), !criterion.isPending());
        documents(task, code, values);
        criterion.stated().ifPresent(stated -> {
            values.put(FormKeys.of(code, FormKeys.SELF), shown(stated));
            values.put(FormKeys.of(code, FormKeys.HOW), stated.arithmetic());
            values.put(FormKeys.of(code, FormKeys.EXPLANATION), stated.explanation());
            values.put(FormKeys.of(code, FormKeys.POINTS), input(stated.points()));
        });
    }

    @Override
    protected void submitted(DelegateTask task) {
        ItemRecord item = item(task);
        task.getExecution()
                .setVariable(
                        Models.Variable.ACCEPTED,
                        item.assignment().kind() == AssignmentKind.EVIDENCE
                                ? judgedEvidence(task)
                                : judgedCriteria(task, item));
    }

    private boolean judgedEvidence(DelegateTask task) {
        boolean accepted = FormKeys.ACCEPT.equals(text(task, FormKeys.OUTCOME));
        if (accepted) {
            appraisal.acceptEvidence(Keys.planId(task), Keys.item(task), interior(task));
        } else {
            appraisal.sendBackEvidence(Keys.planId(task), Keys.item(task), text(task, FormKeys.REASON), interior(task));
        }
        return accepted;
    }

    private boolean judgedCriteria(DelegateTask task, ItemRecord item) {
        List<Verdict> verdicts = item.pending().stream()
                .map(criterion -> verdict(task, criterion.code()))
                .toList();
        return appraisal
                .appraise(Keys.planId(task), Keys.item(task), verdicts, interior(task))
                .isEmpty();
    }

    private static Verdict verdict(DelegateTask task, String code) {
        String reason = text(task, FormKeys.of(code, FormKeys.REASON));
        return switch (text(task, FormKeys.of(code, FormKeys.VERDICT))) {
            case FormKeys.POINTS -> new Verdict.Points(code, decimal(task, FormKeys.of(code, FormKeys.POINTS)), reason);
            case FormKeys.RETURN -> new Verdict.SendBack(code, reason);
            case FormKeys.NOT_APPLICABLE_VERDICT -> new Verdict.NotApplicable(code, reason);
            default -> new Verdict.Accept(code);
        };
    }
}
