package vn.parindex.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.parindex.scoring.Facts;

/** The row of an {@link Entry}. */
@Entity
@Immutable
@Table(name = "criterion_entry")
class EntryRow {

    @Id
    @GeneratedValue(generator = "criterion_entry_seq")
    @SequenceGenerator(name = "criterion_entry_seq", allocationSize = 1)
    private Long id;

    @Column(name = "assessment_id")
    private String assessmentId;

    @Column(name = "field_code")
    private String fieldCode;

    @Column(name = "criterion_code")
    private String criterionCode;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> facts;

    private boolean applicable;
    private BigDecimal points;
    private String evidence;
    private String reason;
    private String explanation;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "due_at")
    private Instant dueAt;

    protected EntryRow() {}

    EntryRow(FieldId field, Entry entry) {
        assessmentId = field.assessment().toString();
        fieldCode = field.field();
        criterionCode = entry.criterion();
        stage = entry.stage();
        facts = entry.facts().values();
        applicable = entry.applicable();
        points = entry.points();
        evidence = entry.evidence();
        reason = entry.reason();
        explanation = entry.explanation();
        enteredBy = entry.user();
        enteredAt = entry.enteredAt();
        dueAt = entry.due();
    }

    Entry entry() {
        return new Entry(
                criterionCode,
                stage,
                new Facts(facts),
                applicable,
                points,
                evidence,
                reason,
                explanation,
                enteredBy,
                enteredAt,
                dueAt);
    }
}
