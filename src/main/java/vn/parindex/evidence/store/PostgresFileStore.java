package vn.parindex.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Contents of files as rows of a quarter of a megabyte each (docs/decisions/0027). */
@Component
class PostgresFileStore implements FileStore {

    static final int CHUNK = 256 * 1024;

    private static final Duration KEPT_UNUSED = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    PostgresFileStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional(rollbackFor = IOException.class)
    public StoredFile put(InputStream content) throws IOException {
        long id = database.sql("select nextval('stored_file_seq')")
                .query(Long.class)
                .single();
        var digest = new DigestInputStream(content, sha256());
        long size = 0;
        int number = 0;
        for (byte[] chunk = digest.readNBytes(CHUNK); chunk.length > 0; chunk = digest.readNBytes(CHUNK)) {
            database.sql("insert into stored_chunk (file_id, number, content) values (:file, :number, :content)")
                    .param("file", id)
                    .param("number", number++)
                    .param("content", chunk)
                    .update();
            size += chunk.length;
        }
        StoredFile kept =
                keep(id, HexFormat.of().formatHex(digest.getMessageDigest().digest()), size);
        if (kept.id() != id) {
            database.sql("delete from stored_chunk where file_id = :file")
                    .param("file", id)
                    .update();
        }
        return kept;
    }

    /** Whoever hands in the same at the same moment waits here for the other, and gets what the other has stored. */
    private StoredFile keep(long id, String sha256, long size) {
        return database.sql(
                        """
                        insert into stored_file (id, sha256, size, touched_at) values (:id, :sha256, :size, :now)
                        on conflict (sha256) do update set touched_at = excluded.touched_at
                        returning id, sha256, size
                        """)
                .param("id", id)
                .param("sha256", sha256)
                .param("size", size)
                .param("now", Timestamp.from(clock.instant()))
                .query(StoredFile.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(String sha256) {
        return database.sql("select id, sha256, size from stored_file where sha256 = :sha256")
                .param("sha256", sha256)
                .query(StoredFile.class)
                .optional();
    }

    @Override
    public InputStream open(String sha256) {
        return new ChunkStream(find(sha256).orElseThrow(), CHUNK, this::chunk);
    }

    private byte[] chunk(long file, int number) {
        return database.sql("select content from stored_chunk where file_id = :file and number = :number")
                .param("file", file)
                .param("number", number)
                .query((row, i) -> row.getBytes(1))
                .single();
    }

    @Override
    @Transactional
    public int deleteUnused() {
        return database.sql(
                        """
                        delete from stored_file f
                        where f.touched_at < :before
                          and not exists (select 1 from evidence_attachment a where a.file_id = f.id)
                          and not exists (select 1 from citation_file c where c.sha256 = f.sha256)
                          and not exists (select 1 from evidence_upload u where u.file_id = f.id)
                        """)
                .param("before", Timestamp.from(clock.instant().minus(KEPT_UNUSED)))
                .update();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
