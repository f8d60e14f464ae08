package vn.parindex.evidence;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.assessment.AssessmentRecords;
import vn.parindex.assessment.CriterionRecord;
import vn.parindex.assessment.FieldId;
import vn.parindex.assessment.Stage;
import vn.parindex.assessment.Status;
import vn.parindex.scoring.Criterion;

/** When a unit may hand documents in, and an appraiser may mark them. */
@Service
@Transactional(readOnly = true)
public class EvidencePhases {

    private final AssessmentRecords records;

    EvidencePhases(AssessmentRecords records) {
        this.records = records;
    }

    /** The stage that documents of a field may be handed in for now; empty if for none. */
    public Optional<Stage> handingIn(FieldId field) {
        return switch (records.status(field.assessment()).orElse(Status.CANCELLED)) {
            case OPEN ->
                records.openFields(field.assessment()).contains(field.field())
                        ? Optional.of(Stage.SELF)
                        : Optional.empty();
            case SUBMITTED -> isToBeExplained(field) ? Optional.of(Stage.EXPLAINED) : Optional.empty();
            case CONCLUDED, CANCELLED -> Optional.empty();
        };
    }

    /** Whether documents of the unit are with the appraisers. */
    public boolean isAppraised(AssessmentId assessment) {
        return records.status(assessment).filter(Status.SUBMITTED::equals).isPresent();
    }

    /** The field that a criterion of a unit belongs to; empty if the unit is not assessed by it. */
    public Optional<FieldId> field(AssessmentId assessment, String criterion) {
        return records.status(assessment).stream()
                .flatMap(status -> records.criteriaSet(assessment).fields().stream())
                .filter(field -> field.leaves().map(Criterion::code).anyMatch(criterion::equals))
                .findFirst()
                .map(field -> new FieldId(assessment, field.code()));
    }

    /** The stage that documents of a criterion may be handed in for now; empty if for none, or there is no such criterion. */
    public Optional<Stage> handingIn(AssessmentId assessment, String criterion) {
        return field(assessment, criterion).flatMap(this::handingIn);
    }

    private boolean isToBeExplained(FieldId field) {
        List<CriterionRecord> differing = records.field(field).criteria().stream()
                .filter(CriterionRecord::differs)
                .toList();
        return !differing.isEmpty()
                && differing.stream().anyMatch(c -> c.at(Stage.EXPLAINED).isEmpty())
                && differing.stream().allMatch(c -> c.at(Stage.DECIDED).isEmpty());
    }
}
