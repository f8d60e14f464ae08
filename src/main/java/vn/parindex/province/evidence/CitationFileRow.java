package vn.parindex.province.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import vn.parindex.province.work.Act;

/** The row of a {@link CitedFile}. */
@Entity
@Immutable
@Table(name = "citation_file")
class CitationFileRow {

    @Id
    @GeneratedValue(generator = "citation_file_seq")
    @SequenceGenerator(name = "citation_file_seq", sequenceName = "province_work_seq", allocationSize = 1)
    private Long id;

    @Column(name = "citation_id")
    private Long citationId;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private String sha256;
    private long size;

    @Embedded
    private Act act;

    protected CitationFileRow() {}

    CitationFileRow(long citation, NewFile file, Act act) {
        citationId = citation;
        name = file.name();
        mediaType = file.mediaType();
        sha256 = file.sha256();
        size = file.size();
        this.act = act;
    }

    Long id() {
        return id;
    }

    Long citationId() {
        return citationId;
    }

    CitedFile file(CitedFile.Removal removed) {
        return new CitedFile(id, name, mediaType, sha256, size, act, Optional.ofNullable(removed));
    }
}
