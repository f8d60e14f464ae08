package vn.parindex.evidence;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.assessment.Stage;

/** Adds rows about documents. There is nothing that changes one. */
@Component
class EvidenceRows {

    private final JdbcClient database;

    EvidenceRows(JdbcClient database) {
        this.database = database;
    }

    long document(AssessmentId assessment, String criterion, Stage stage, Long source, Deed deed) {
        long id = next();
        insert(
                        "evidence_document (id, dossier, criterion_code, stage, source_id, added_by, added_at)"
                                + " values (:id, :dossier, :criterion, :stage, :source, :user, :at)",
                        id,
                        deed)
                .param("dossier", assessment.toString())
                .param("criterion", criterion)
                .param("stage", stage.name())
                .param("source", source)
                .update();
        return id;
    }

    void version(long document, Particulars particulars, Deed deed) {
        insert(
                        "evidence_version (id, document_id, number, issued_on, issuer, title, entered_by, entered_at)"
                                + " values (:id, :document, :number, :issued, :issuer, :title, :user, :at)",
                        next(),
                        deed)
                .param("document", document)
                .param("number", particulars.number())
                .param("issued", particulars.issuedOn())
                .param("issuer", particulars.issuer())
                .param("title", particulars.title())
                .update();
    }

    /**
     * Makes files that a user handed in for a criterion those of a document.
     *
     * @return how many of them were there
     */
    int attach(long document, AssessmentId assessment, String criterion, List<UUID> uploads, Deed deed) {
        if (uploads.isEmpty()) {
            return 0;
        }
        return database.sql(
                        """
                        with taken as (
                            delete from evidence_upload
                            where id in (:uploads) and uploaded_by = :user and dossier = :dossier
                              and criterion_code = :criterion
                            returning file_id, name, type, uploaded_at, id)
                        insert into evidence_attachment (id, document_id, file_id, name, type, added_by, added_at)
                        select nextval('evidence_seq'), :document, file_id, name, type, :user, :at
                        from (select * from taken order by uploaded_at, id) in_order
                        """)
                .param("uploads", uploads)
                .param("dossier", assessment.toString())
                .param("criterion", criterion)
                .param("document", document)
                .param("user", deed.user())
                .param("at", Timestamp.from(deed.at()))
                .update();
    }

    /** Gives a document the files of another; their contents stay where they are. */
    void attachAll(long document, List<Attachment> files, Deed deed) {
        files.forEach(file -> insert(
                        "evidence_attachment (id, document_id, file_id, name, type, added_by, added_at)"
                                + " select :id, :document, id, :name, :type, :user, :at from stored_file"
                                + " where sha256 = :sha256",
                        next(),
                        deed)
                .param("document", document)
                .param("name", file.name())
                .param("type", file.type().mediaType())
                .param("sha256", file.sha256())
                .update());
    }

    /**
     * Takes a document, or a file of it, back, or restores it.
     *
     * @param attachment null: the document
     */
    void removal(long document, Long attachment, boolean removed, Deed deed) {
        insert(
                        "evidence_removal (id, document_id, attachment_id, removed, actor, occurred_at)"
                                + " values (:id, :document, :attachment, :removed, :user, :at)",
                        next(),
                        deed)
                .param("document", document)
                .param("attachment", attachment)
                .param("removed", removed)
                .update();
    }

    void mark(long document, Mark mark) {
        insert(
                        "evidence_mark (id, document_id, verdict, reason, marked_by, marked_at)"
                                + " values (:id, :document, :verdict, :reason, :user, :at)",
                        next(),
                        mark.deed())
                .param("document", document)
                .param("verdict", mark.verdict().name())
                .param("reason", mark.reason())
                .update();
    }

    private JdbcClient.StatementSpec insert(String into, long id, Deed deed) {
        return database.sql("insert into " + into)
                .param("id", id)
                .param("user", deed.user())
                .param("at", Timestamp.from(deed.at()));
    }

    private long next() {
        return database.sql("select nextval('evidence_seq')").query(Long.class).single();
    }
}
