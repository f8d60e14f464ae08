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

/** A row says that a file was taken off its document. */
@Entity
@Immutable
@Table(name = "citation_file_removal")
class FileRemovalRow {

    @Id
    @GeneratedValue(generator = "citation_file_removal_seq")
    @SequenceGenerator(name = "citation_file_removal_seq", sequenceName = "province_work_seq", allocationSize = 1)
    private Long id;

    @Column(name = "file_id")
    private Long fileId;

    @Embedded
    private Act act;

    protected FileRemovalRow() {}

    FileRemovalRow(long file, Act act) {
        fileId = file;
        this.act = act;
    }

    Long fileId() {
        return fileId;
    }

    CitedFile.Removal removal() {
        return new CitedFile.Removal(id, act);
    }
}
