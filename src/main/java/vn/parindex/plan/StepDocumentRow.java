package vn.parindex.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** The row of a {@link StepDocument}. */
@Entity
@Immutable
@Table(name = "step_document")
class StepDocumentRow {

    @Id
    @GeneratedValue(generator = "step_document_seq")
    @SequenceGenerator(name = "step_document_seq", allocationSize = 1)
    private Long id;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "activity_id")
    private String activityId;

    private String number;
    private LocalDate dated;
    private String summary;
    private String note;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected StepDocumentRow() {}

    StepDocumentRow(String planId, StepDocument document) {
        this.planId = planId;
        activityId = document.activityId();
        number = document.number();
        dated = document.dated();
        summary = document.summary();
        note = document.note();
        recordedBy = document.user();
        recordedAt = document.recordedAt();
    }

    StepDocument document() {
        return new StepDocument(activityId, number, dated, summary, note, recordedBy, recordedAt);
    }
}
