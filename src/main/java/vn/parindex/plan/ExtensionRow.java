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

/** The row of an {@link Extension}. */
@Entity
@Immutable
@Table(name = "milestone_extension")
class ExtensionRow {

    @Id
    @GeneratedValue(generator = "milestone_extension_seq")
    @SequenceGenerator(name = "milestone_extension_seq", allocationSize = 1)
    private Long id;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "milestone_code")
    private String milestoneCode;

    @Column(name = "previous_end")
    private LocalDate previousEnd;

    @Column(name = "new_end")
    private LocalDate newEnd;

    private String reason;

    @Column(name = "extended_by")
    private String extendedBy;

    @Column(name = "extended_at")
    private Instant extendedAt;

    protected ExtensionRow() {}

    ExtensionRow(String planId, Extension extension) {
        this.planId = planId;
        milestoneCode = extension.milestone();
        previousEnd = extension.previousEnd();
        newEnd = extension.newEnd();
        reason = extension.reason();
        extendedBy = extension.user();
        extendedAt = extension.at();
    }

    Extension extension() {
        return new Extension(milestoneCode, previousEnd, newEnd, reason, extendedBy, extendedAt);
    }
}
