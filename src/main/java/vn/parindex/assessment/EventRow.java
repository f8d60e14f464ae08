package vn.parindex.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The row of an {@link AssessmentEvent}. */
@Entity
@Immutable
@Table(name = "assessment_event")
class EventRow {

    @Id
    @GeneratedValue(generator = "assessment_event_seq")
    @SequenceGenerator(name = "assessment_event_seq", allocationSize = 1)
    private Long id;

    @Column(name = "assessment_id")
    private String assessmentId;

    @Enumerated(EnumType.STRING)
    private AssessmentEvent.Kind kind;

    @Column(name = "field_code")
    private String fieldCode;

    private String reason;
    private String actor;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "due_at")
    private Instant dueAt;

    protected EventRow() {}

    EventRow(AssessmentId assessment, AssessmentEvent event) {
        assessmentId = assessment.toString();
        kind = event.kind();
        fieldCode = event.field();
        reason = event.reason();
        actor = event.user();
        occurredAt = event.at();
        dueAt = event.due();
    }

    String assessmentId() {
        return assessmentId;
    }

    AssessmentEvent event() {
        return new AssessmentEvent(kind, fieldCode, reason, actor, occurredAt, dueAt);
    }
}
