package vn.parindex.workflow.tasks;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.assessment.AssessmentEvent;
import vn.parindex.assessment.AssessmentEvent.Kind;
import vn.parindex.assessment.AssessmentRecords;
import vn.parindex.assessment.CriterionRecord;
import vn.parindex.assessment.EarlierYears;
import vn.parindex.assessment.EvidenceText;
import vn.parindex.assessment.FieldId;
import vn.parindex.assessment.FieldRecord;
import vn.parindex.assessment.SelfAssessments;
import vn.parindex.assessment.SelfStatement;
import vn.parindex.assessment.Stage;
import vn.parindex.plan.Plans;
import vn.parindex.plan.PreviousIndex;
import vn.parindex.scoring.VietnameseNumber;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;

/** A unit assesses one of its fields. */
@ModelBean("selfAssessmentTask")
class SelfAssessmentTask extends FieldTask {

    private final AssessmentRecords records;
    private final SelfAssessments selfAssessments;
    private final EarlierYears earlier;
    private final Plans plans;

    SelfAssessmentTask(AssessmentRecords records, Plans plans, SelfAssessments selfAssessments, EarlierYears earlier) {
        super(records, plans);
        this.records = records;
        this.plans = plans;
        this.earlier = earlier;
        this.selfAssessments = selfAssessments;
    }

    @Override
    protected String title(FieldRecord field, String unit) {
        return field.field().name();
    }

    @Override
    protected void prefill(DelegateTask task, FieldId id, Map<String, Object> values) {
        String reason = records.events(id.assessment()).stream()
                .filter(e -> Set.of(Kind.SENT_BACK, Kind.REOPENED).contains(e.kind()))
                .filter(e -> e.field() == null || e.field().equals(id.field()))
                .max(Comparator.comparing(AssessmentEvent::at))
                .map(AssessmentEvent::reason)
                .orElse(null);
        values.put(FormKeys.SENT_BACK, reason != null);
        values.put(FormKeys.SENT_BACK_REASON, reason);
        PreviousIndex previous = plans.get(id.assessment().planId()).previous();
        String index = previous == null ? null : index(previous, id.assessment().unitCode());
        values.put(FormKeys.INDEX_BEFORE_KNOWN, index != null);
        values.put(FormKeys.INDEX_BEFORE, index);
        earlier.of(id).forEach((code, before) -> {
            values.put(FormKeys.of(code, FormKeys.BEFORE_KNOWN), true);
            values.put(FormKeys.of(code, FormKeys.BEFORE), before.text());
        });
    }

    /** Null where the unit had none. */
    private static String index(PreviousIndex previous, String unit) {
        BigDecimal percent = previous.indexByUnit().get(unit);
        return percent == null ? null : "%s (năm %d)".formatted(VietnameseNumber.percent(percent), previous.year());
    }

    @Override
    protected void prefill(CriterionRecord criterion, Map<String, Object> values) {
        criterion.at(Stage.SELF).ifPresent(self -> {
            self.facts().values().forEach((name, value) -> put(values, criterion, name, value));
            put(values, criterion, FormKeys.EVIDENCE, EvidenceText.typed(self.evidence()));
            put(values, criterion, FormKeys.NOT_APPLICABLE, !self.applicable());
            put(values, criterion, FormKeys.REASON, self.reason());
        });
    }

    @Override
    protected void submitted(DelegateTask task) {
        FieldId id = Keys.field(task);
        List<SelfStatement> statements = field(id).criteria().stream()
                .map(c -> SelfStatements.of(c.criterion(), task::getVariableLocal))
                .toList();
        selfAssessments.record(id, statements, Keys.actor(task));
    }
}
