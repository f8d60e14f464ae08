package vn.parindex.province.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import vn.parindex.province.work.Act;

/** The row of a {@link CitationMark}. */
@Entity
@Immutable
@Table(name = "citation_mark")
class CitationMarkRow {

    @Id
    @GeneratedValue(generator = "citation_mark_seq")
    @SequenceGenerator(name = "citation_mark_seq", sequenceName = "province_work_seq", allocationSize = 1)
    private Long id;

    @Column(name = "citation_id")
    private Long citationId;

    private boolean accepted;
    private String reason;

    @Embedded
    private Act act;

    protected CitationMarkRow() {}

    CitationMarkRow(long citation, boolean accepted, String reason, Act act) {
        citationId = citation;
        this.accepted = accepted;
        this.reason = reason;
        this.act = act;
    }

    Long citationId() {
        return citationId;
    }

    CitationMark mark() {
        return new CitationMark(id, accepted, reason, act);
    }
}
