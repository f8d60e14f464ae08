package vn.parindex.province.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import vn.parindex.province.work.Act;

/** A row is one step: a document added, put in the place of another, withdrawn, or restored. */
@Entity
@Immutable
@Table(name = "evidence_entry")
class EvidenceRow {

    enum Kind {
        ADDED,
        REPLACED,
        WITHDRAWN,
        RESTORED
    }

    @Id
    @GeneratedValue(generator = "evidence_entry_seq")
    @SequenceGenerator(name = "evidence_entry_seq", sequenceName = "province_work_seq", allocationSize = 1)
    private Long id;

    @Column(name = "plan_id")
    private String planId;

    @Embedded
    private Subject subject;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    /** The step that ends with this one: one by which a citation stands, or its withdrawal. */
    @Column(name = "closes_id")
    private Long closesId;

    @Embedded
    private Document document;

    private String reason;

    @Embedded
    private Act act;

    protected EvidenceRow() {}

    private EvidenceRow(
            String planId, Subject subject, Kind kind, Long closesId, Document document, String reason, Act act) {
        this.planId = planId;
        this.subject = subject;
        this.kind = kind;
        this.closesId = closesId;
        this.document = document;
        this.reason = reason;
        this.act = act;
    }

    static EvidenceRow added(String planId, Subject subject, Document document, Act act) {
        return new EvidenceRow(planId, subject, Kind.ADDED, null, document, null, act);
    }

    static EvidenceRow replacing(String planId, Citation old, Document document, String reason, Act act) {
        return new EvidenceRow(planId, old.subject(), Kind.REPLACED, old.standsSince(), document, reason, act);
    }

    static EvidenceRow withdrawing(String planId, Citation old, String reason, Act act) {
        return new EvidenceRow(planId, old.subject(), Kind.WITHDRAWN, old.standsSince(), null, reason, act);
    }

    static EvidenceRow restoring(String planId, Citation withdrawn, Act act) {
        long withdrawal = withdrawn.closure().orElseThrow().id();
        return new EvidenceRow(planId, withdrawn.subject(), Kind.RESTORED, withdrawal, null, null, act);
    }

    Long id() {
        return id;
    }

    Subject subject() {
        return subject;
    }

    Long closesId() {
        return closesId;
    }

    Document document() {
        return document;
    }

    String reason() {
        return reason;
    }

    Act act() {
        return act;
    }

    boolean isCitation() {
        return kind == Kind.ADDED || kind == Kind.REPLACED;
    }

    boolean isRestoration() {
        return kind == Kind.RESTORED;
    }

    Citation.Closure closure() {
        return new Citation.Closure(id, isCitation() ? Optional.of(id) : Optional.empty(), reason, act);
    }
}
