package vn.parindex.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.assessment.Stage;

/** Reads documents as they stand, with their history. */
@Service
@Transactional(readOnly = true)
public class EvidenceRecords {

    private static final String DOCUMENTS =
            """
            select d.*, s.dossier as source_dossier, s.criterion_code as source_criterion
            from evidence_document d left join evidence_document s on s.id = d.source_id
            """;

    private final JdbcClient database;

    EvidenceRecords(JdbcClient database) {
        this.database = database;
    }

    /** All documents of a unit's assessment in order of their adding, those taken back too. */
    public List<EvidenceDocument> of(AssessmentId assessment) {
        return documents("where d.dossier in (:keys)", List.of(assessment.toString()));
    }

    /** All documents of several assessments. */
    public List<EvidenceDocument> of(List<AssessmentId> assessments) {
        return assessments.isEmpty()
                ? List.of()
                : documents(
                        "where d.dossier in (:keys)",
                        assessments.stream().map(AssessmentId::toString).toList());
    }

    public Optional<EvidenceDocument> document(long id) {
        return documents("where d.id in (:keys)", List.of(id)).stream().findFirst();
    }

    /** The document that a file belongs to. */
    public Optional<EvidenceDocument> documentOfFile(long attachment) {
        return documents(
                        "where d.id in (select document_id from evidence_attachment where id in (:keys))",
                        List.of(attachment))
                .stream()
                .findFirst();
    }

    private List<EvidenceDocument> documents(String condition, List<?> keys) {
        List<Long> ids = database.sql("select d.id from evidence_document d " + condition)
                .param("keys", keys)
                .query(Long.class)
                .list();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Version>> versions = parts(ids, "select * from evidence_version", EvidenceRecords::version);
        Map<Long, List<Mark>> marks = parts(ids, "select * from evidence_mark", EvidenceRecords::mark);
        Map<Long, List<Attachment>> attachments = parts(
                ids,
                """
                select a.*, f.sha256, f.size, r.removed, r.actor, r.occurred_at
                from evidence_attachment a join stored_file f on f.id = a.file_id
                left join lateral (
                    select * from evidence_removal r where r.attachment_id = a.id order by r.id desc limit 1
                ) r on true
                """,
                EvidenceRecords::attachment);
        Map<Long, List<Optional<Deed>>> removals = parts(
                ids,
                "select * from evidence_removal where attachment_id is null",
                row -> Optional.ofNullable(removal(row)));
        return database.sql(DOCUMENTS + " where d.id in (:ids) order by d.id")
                .param("ids", ids)
                .query((row, number) -> {
                    long id = row.getLong("id");
                    return document(
                            row,
                            versions.getOrDefault(id, List.of()),
                            attachments.getOrDefault(id, List.of()),
                            last(removals.get(id)),
                            marks.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** Reads one column of rows after another without a type that Java has for it. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private record Part<T>(long document, T value) {}

    private <T> Map<Long, List<T>> parts(List<Long> documents, String sql, Reader<T> reader) {
        return database
                .sql("select * from (" + sql + ") part where document_id in (:ids) order by id")
                .param("ids", documents)
                .query((row, number) -> new Part<>(row.getLong("document_id"), reader.read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Part::document, Collectors.mapping(Part::value, Collectors.toList())));
    }

    private static Deed last(List<Optional<Deed>> removals) {
        return removals == null ? null : removals.get(removals.size() - 1).orElse(null);
    }

    private static EvidenceDocument document(
            ResultSet row, List<Version> versions, List<Attachment> attachments, Deed removed, List<Mark> marks)
            throws SQLException {
        long source = row.getLong("source_id");
        return new EvidenceDocument(
                row.getLong("id"),
                AssessmentId.parse(row.getString("dossier")),
                row.getString("criterion_code"),
                Stage.valueOf(row.getString("stage")),
                source == 0
                        ? null
                        : new EvidenceDocument.Source(
                                source,
                                AssessmentId.parse(row.getString("source_dossier")),
                                row.getString("source_criterion")),
                deed(row, "added_by", "added_at"),
                versions,
                attachments,
                removed,
                marks);
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                new Particulars(
                        row.getString("number"),
                        row.getDate("issued_on").toLocalDate(),
                        row.getString("issuer"),
                        row.getString("title")),
                deed(row, "entered_by", "entered_at"));
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(
                Verdict.valueOf(row.getString("verdict")),
                row.getString("reason"),
                deed(row, "marked_by", "marked_at"));
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getLong("document_id"),
                row.getString("name"),
                FileType.of(row.getString("type")).orElseThrow(),
                row.getString("sha256"),
                row.getLong("size"),
                deed(row, "added_by", "added_at"),
                removal(row));
    }

    private static Deed removal(ResultSet row) throws SQLException {
        return row.getBoolean("removed") ? deed(row, "actor", "occurred_at") : null;
    }

    private static Deed deed(ResultSet row, String user, String at) throws SQLException {
        return new Deed(row.getString(user), row.getTimestamp(at).toInstant());
    }
}
