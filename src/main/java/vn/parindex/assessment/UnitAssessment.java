package vn.parindex.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.OptimisticLock;

/** The row of a unit's assessment: where it stands, and which fields the unit still has to assess. */
@Entity
@Table(name = "unit_assessment")
class UnitAssessment {

    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "criteria_set_id")
    private String criteriaSetId;

    @Column(name = "criteria_set_version")
    private int criteriaSetVersion;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "opened_at")
    private Instant openedAt;

    /** Two people who bring one unit into another state at the same moment: the second is refused. */
    @Version
    private long revision;

    /** Fields are assessed side by side, by several people at the same moment. */
    @OptimisticLock(excluded = true)
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "open_field", joinColumns = @JoinColumn(name = "assessment_id"))
    @Column(name = "field_code")
    private Set<String> openFields = new TreeSet<>();

    protected UnitAssessment() {}

    UnitAssessment(AssessmentId id, String criteriaSetId, int criteriaSetVersion, Instant openedAt) {
        this.id = id.toString();
        this.planId = id.planId();
        this.unitCode = id.unitCode();
        this.criteriaSetId = criteriaSetId;
        this.criteriaSetVersion = criteriaSetVersion;
        this.openedAt = openedAt;
        this.status = Status.OPEN;
    }

    Status status() {
        return status;
    }

    Set<String> openFields() {
        return Set.copyOf(openFields);
    }

    void open(Collection<String> fields) {
        status = Status.OPEN;
        openFields.addAll(fields);
    }

    void assessed(String field) {
        openFields.remove(field);
    }

    void become(Status next) {
        status = next;
    }

    String planId() {
        return planId;
    }

    String unitCode() {
        return unitCode;
    }

    String criteriaSetId() {
        return criteriaSetId;
    }

    int criteriaSetVersion() {
        return criteriaSetVersion;
    }
}
