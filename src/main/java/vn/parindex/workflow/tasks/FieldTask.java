package vn.parindex.workflow.tasks;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.assessment.AssessmentRecords;
import vn.parindex.assessment.CriterionRecord;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.FieldId;
import vn.parindex.assessment.FieldRecord;
import vn.parindex.assessment.Judgement;
import vn.parindex.plan.Plans;
import vn.parindex.scoring.VietnameseNumber;
import vn.parindex.workflow.forms.FormKeys;

/** A task about one field of one unit; its name says which, so that a list of eight can be told apart. */
abstract class FieldTask extends FormTask {

    private final AssessmentRecords records;
    private final Plans plans;

    FieldTask(AssessmentRecords records, Plans plans) {
        this.records = records;
        this.plans = plans;
    }

    @Override
    protected final Map<String, Object> prefill(DelegateTask task) {
        FieldId id = Keys.field(task);
        FieldRecord field = records.field(id);
        String unit = plans.get(id.assessment().planId())
                .unit(id.assessment().unitCode())
                .name();
        task.setName(TaskNames.ofField(task.getName(), id.field()) + " – " + title(field, unit));
        var values = new LinkedHashMap<String, Object>();
        values.put(FormKeys.UNIT_NAME, unit);
        prefill(task, id, values);
        field.criteria().forEach(criterion -> prefill(criterion, values));
        return values;
    }

    /** What the task's name says after the code of the field. */
    protected String title(FieldRecord field, String unit) {
        return unit;
    }

    /** Adds values that concern the whole field. */
    protected void prefill(DelegateTask task, FieldId id, Map<String, Object> values) {}

    /** Adds the values of one criterion. */
    protected abstract void prefill(CriterionRecord criterion, Map<String, Object> values);

    FieldRecord field(FieldId id) {
        return records.field(id);
    }

    static void put(Map<String, Object> values, CriterionRecord criterion, String what, Object value) {
        values.put(FormKeys.of(criterion.criterion().code(), what), value);
    }

    /** A figure as the form shows it. */
    static String shown(Entry entry) {
        return entry.applicable() ? VietnameseNumber.of(entry.points()) : "không áp dụng";
    }

    /** A figure as an input takes it; null where the criterion does not apply. */
    static String input(Entry entry) {
        BigDecimal points = entry.points();
        return points == null ? null : points.stripTrailingZeros().toPlainString();
    }

    static List<Judgement> judgements(DelegateTask task, List<CriterionRecord> criteria) {
        return criteria.stream().map(c -> judgement(task, c.criterion().code())).toList();
    }

    private static Judgement judgement(DelegateTask task, String code) {
        return new Judgement(
                code,
                !flag(task, FormKeys.of(code, FormKeys.NOT_APPLICABLE)),
                decimal(task, FormKeys.of(code, FormKeys.POINTS)),
                text(task, FormKeys.of(code, FormKeys.REASON)));
    }
}
