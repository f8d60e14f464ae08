package vn.parindex.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.assessment.Refused;
import vn.parindex.evidence.inspection.FileInspector;
import vn.parindex.evidence.inspection.Spool;
import vn.parindex.evidence.store.FileStore;
import vn.parindex.evidence.store.StoredFile;

/**
 * Takes files in. What comes over the line goes to disk first, however slow the line is; only what has come in whole and
 * was looked into goes to the store, and then at once.
 */
@Service
public class HandIn {

    /** In bytes. */
    public static final long LARGEST = 50L * 1024 * 1024;

    private static final int MOST_WAITING = 100;
    private static final Duration KEPT = Duration.ofDays(1);

    private final FileInspector inspector;
    private final FileStore store;
    private final EvidencePhases phases;
    private final JdbcClient database;
    private final Clock clock;

    HandIn(FileInspector inspector, FileStore store, EvidencePhases phases, JdbcClient database, Clock clock) {
        this.inspector = inspector;
        this.store = store;
        this.phases = phases;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes a file that will belong to a document of a criterion.
     *
     * @param name as the user's machine calls it
     * @throws Refused if the file is nothing that is taken, or it is not the time
     * @throws IOException if it does not come in whole; then nothing is left of it
     */
    public Upload take(AssessmentId assessment, String criterion, String name, InputStream content, String user)
            throws IOException {
        if (phases.handingIn(assessment, criterion).isEmpty()) {
            throw Filing.closed();
        }
        return take(Folder.of(assessment, criterion), name, content, user);
    }

    /**
     * Takes a file that will belong to a document of another module, which says whether it is the time.
     *
     * @param name as the user's machine calls it
     * @throws Refused if the file is nothing that is taken
     * @throws IOException if it does not come in whole; then nothing is left of it
     */
    public Upload take(Folder folder, String name, InputStream content, String user) throws IOException {
        refuseTooMany(user);
        try (Spool spool = Spool.of(content, (piece, total) -> refuseTooLarge(name, total))) {
            FileType type = inspector.inspect(spool.channel(), name);
            StoredFile file = store.put(spool.stream());
            var upload = new Upload(UUID.randomUUID(), FileName.of(name, type), type, file.size());
            save(upload, file, folder, user);
            return upload;
        }
    }

    /**
     * Gives files that a user has handed in to a document of another module, as part of the caller's transaction.
     *
     * @throws Refused if one of them is no longer there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<TakenFile> collect(Folder folder, List<UUID> uploads, String user) {
        if (uploads.isEmpty()) {
            return List.of();
        }
        List<TakenFile> taken = database.sql(
                        """
                        with taken as (
                            delete from evidence_upload
                            where id in (:uploads) and uploaded_by = :user and dossier = :dossier
                              and criterion_code = :criterion
                            returning *)
                        select taken.name, taken.type, f.sha256, f.size
                        from taken join stored_file f on f.id = taken.file_id
                        order by taken.uploaded_at, taken.id
                        """)
                .param("uploads", uploads)
                .param("user", user)
                .param("dossier", folder.dossier())
                .param("criterion", folder.criterion())
                .query((row, number) -> new TakenFile(
                        row.getString("name"),
                        FileType.of(row.getString("type")).orElseThrow(),
                        row.getString("sha256"),
                        row.getLong("size")))
                .list();
        Filing.requireAll(taken.size(), uploads);
        return taken;
    }

    /** Lets go of a file that belongs to no document yet. */
    public void drop(UUID upload, String user) {
        database.sql("delete from evidence_upload where id = :id and uploaded_by = :user")
                .param("id", upload)
                .param("user", user)
                .update();
    }

    /** Lets go of files that nobody has put to a document for a day. */
    int dropForgotten() {
        return database.sql("delete from evidence_upload where uploaded_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    /** Tells that a file is too large, as far as it is known. */
    public static void refuseTooLarge(String name, long size) {
        if (size > LARGEST) {
            throw new Refused(
                    "Tệp “%s” lớn hơn %d MB. Giảm dung lượng (quét với độ phân giải thấp hơn, tách tệp) rồi đính kèm lại."
                            .formatted(FileName.plain(name), LARGEST / 1024 / 1024));
        }
    }

    private void refuseTooMany(String user) {
        int waiting = database.sql("select count(*) from evidence_upload where uploaded_by = :user")
                .param("user", user)
                .query(Integer.class)
                .single();
        if (waiting >= MOST_WAITING) {
            throw new Refused("Đã tải lên " + waiting
                    + " tệp mà chưa lưu vào tài liệu nào. Lưu hoặc bỏ bớt các tệp này rồi tải tiếp.");
        }
    }

    private void save(Upload upload, StoredFile file, Folder folder, String user) {
        database.sql(
                        """
                        insert into evidence_upload
                            (id, dossier, criterion_code, file_id, name, type, uploaded_by, uploaded_at)
                        values (:id, :dossier, :criterion, :file, :name, :type, :user, :now)
                        """)
                .param("id", upload.id())
                .param("dossier", folder.dossier())
                .param("criterion", folder.criterion())
                .param("file", file.id())
                .param("name", upload.name())
                .param("type", upload.type().mediaType())
                .param("user", user)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
