package vn.parindex.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** The row of one version of a criteria set: its file as it was. */
@Entity
@Immutable
@Table(name = "criteria_set")
class CriteriaSetRow implements Persistable<CriteriaSetRow.Key> {

    /** Id and version. */
    @Embeddable
    record Key(String id, int version) implements java.io.Serializable {}

    @EmbeddedId
    private Key key;

    private String document;

    @Column(name = "document_sha256", columnDefinition = "char(64)")
    private String documentSha256;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    protected CriteriaSetRow() {}

    CriteriaSetRow(String id, int version, String document, Instant loadedAt) {
        this.key = new Key(id, version);
        this.document = document;
        this.documentSha256 = Sha256.of(document);
        this.loadedAt = loadedAt;
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    String document() {
        return document;
    }
}
