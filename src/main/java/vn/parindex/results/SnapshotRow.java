package vn.parindex.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** The row of a {@link Snapshot}. */
@Entity
@Immutable
@Table(name = "result_snapshot")
class SnapshotRow implements Persistable<String> {

    @Id
    @Column(name = "plan_id")
    private String planId;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decision_date")
    private LocalDate decisionDate;

    private String content;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected SnapshotRow() {}

    SnapshotRow(Snapshot snapshot) {
        planId = snapshot.planId();
        decisionNumber = snapshot.decisionNumber();
        decisionDate = snapshot.decisionDate();
        content = snapshot.content();
        sha256 = snapshot.sha256();
        publishedBy = snapshot.publishedBy();
        publishedAt = snapshot.publishedAt();
    }

    @Override
    public String getId() {
        return planId;
    }

    /** Always inserted, so that the primary key refuses a second publication whoever else publishes meanwhile. */
    @Override
    public boolean isNew() {
        return true;
    }

    Snapshot snapshot() {
        return new Snapshot(planId, decisionNumber, decisionDate, content, sha256, publishedBy, publishedAt);
    }
}
