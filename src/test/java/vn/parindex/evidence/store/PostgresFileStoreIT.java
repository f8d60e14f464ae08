package vn.parindex.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.plan.Sha256;

@IntegrationTest
class PostgresFileStoreIT {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private FileStore store;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Test
    void gives_back_what_it_took_byte_for_byte() throws IOException {
        for (int size :
                List.of(1, PostgresFileStore.CHUNK - 1, PostgresFileStore.CHUNK, 3 * PostgresFileStore.CHUNK + 7)) {
            byte[] content = random(size, size);

            StoredFile file = store.put(new ByteArrayInputStream(content));

            assertThat(file.size()).isEqualTo(size);
            assertThat(file.sha256()).isEqualTo(Sha256.of(content));
            assertThat(store.find(file.sha256())).contains(file);
            try (InputStream stored = store.open(file.sha256())) {
                assertThat(stored.readAllBytes()).isEqualTo(content);
                assertThat(stored.read()).isEqualTo(-1);
            }
        }
    }

    @Test
    void takes_fifty_megabytes_without_ever_holding_more_than_a_piece() throws IOException {
        var generated = new Generated(50L * MEGABYTE, 11);

        StoredFile file = store.put(generated);

        assertThat(generated.largestRequest).isLessThanOrEqualTo(PostgresFileStore.CHUNK);
        assertThat(database.queryForMap(
                        "select count(*) as chunks, max(length(content)) as largest from stored_chunk where file_id = ?",
                        file.id()))
                .containsEntry("chunks", 200L)
                .containsEntry("largest", PostgresFileStore.CHUNK);
        var fetched = new CountingChunks();
        try (InputStream stored = new ChunkStream(file, PostgresFileStore.CHUNK, fetched)) {
            byte[] piece = new byte[8192];
            long read = 0;
            for (int count = stored.read(piece); count >= 0; count = stored.read(piece)) {
                read += count;
            }
            assertThat(read).isEqualTo(50L * MEGABYTE);
        }
        assertThat(fetched.count).isEqualTo(200);
    }

    @Test
    void skips_to_a_range_without_reading_what_lies_before() throws IOException {
        byte[] content = random(5 * MEGABYTE, 3);
        StoredFile file = store.put(new ByteArrayInputStream(content));
        var fetched = new CountingChunks();

        try (InputStream stored = new ChunkStream(file, PostgresFileStore.CHUNK, fetched)) {
            stored.skipNBytes(4L * MEGABYTE + 5);
            assertThat(stored.read()).isEqualTo(content[4 * MEGABYTE + 5] & 0xff);
            assertThat(stored.skip(Long.MAX_VALUE)).isEqualTo(MEGABYTE - 6L);
            assertThat(stored.read()).isEqualTo(-1);
        }
        assertThat(fetched.count).isEqualTo(1);
    }

    @Test
    void keeps_the_same_content_once_whoever_hands_it_in() throws IOException {
        byte[] content = random(MEGABYTE, 5);

        StoredFile first = store.put(new ByteArrayInputStream(content));
        long chunks = chunks();

        assertThat(store.put(new ByteArrayInputStream(content))).isEqualTo(first);
        assertThat(chunks()).isEqualTo(chunks);
    }

    @Test
    void keeps_the_same_content_once_when_it_comes_twice_at_the_same_moment() throws Exception {
        byte[] content = random(4 * MEGABYTE, 6);
        long chunks = chunks();
        var both = new CountDownLatch(2);
        Callable<StoredFile> put = () -> store.put(new Waiting(content, both));

        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<StoredFile>> files = people.invokeAll(List.of(put, put));
            assertThat(files.get(0).get()).isEqualTo(files.get(1).get());
        } finally {
            people.shutdown();
        }
        assertThat(chunks()).isEqualTo(chunks + 16);
    }

    @Test
    void keeps_nothing_of_what_broke_off() {
        long chunks = chunks();

        assertThatThrownBy(() -> store.put(new Breaking(random(3 * MEGABYTE, 8))))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(chunks()).isEqualTo(chunks);
    }

    @Test
    void deletes_what_nothing_refers_to_after_a_day_and_not_before() throws IOException {
        StoredFile fresh = store.put(new ByteArrayInputStream(random(100, 12)));
        StoredFile old = store.put(new ByteArrayInputStream(random(100, 13)));
        StoredFile used = store.put(new ByteArrayInputStream(random(100, 14)));
        StoredFile again = store.put(new ByteArrayInputStream(random(100, 15)));
        database.update(
                "insert into evidence_upload values (gen_random_uuid(), 'p:u', '1', ?, 'a', 'text/plain', 'x', now())",
                used.id());
        database.update(
                "update stored_file set touched_at = ? where id in (?, ?, ?)",
                Timestamp.from(clock.instant().minus(Duration.ofHours(25))),
                old.id(),
                used.id(),
                again.id());
        store.put(new ByteArrayInputStream(random(100, 15)));

        assertThat(store.deleteUnused()).isPositive();

        assertThat(store.find(old.sha256())).isEmpty();
        assertThat(store.find(fresh.sha256())).isPresent();
        assertThat(store.find(used.sha256())).isPresent();
        assertThat(store.find(again.sha256())).isPresent();
        assertThat(database.queryForObject(
                        "select count(*) from stored_chunk where file_id = ?", Integer.class, old.id()))
                .isZero();
        database.update("delete from evidence_upload where file_id = ?", used.id());
    }

    private long chunks() {
        return database.queryForObject("select count(*) from stored_chunk", Long.class);
    }

    private static byte[] random(int size, int seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /** Fetches chunks and counts how often. */
    private final class CountingChunks implements ChunkStream.Chunks {

        private int count;

        @Override
        public byte[] fetch(long file, int number) {
            count++;
            return database.queryForObject(
                    "select content from stored_chunk where file_id = ? and number = ?", byte[].class, file, number);
        }
    }

    /** Content that is nowhere as a whole. */
    private static final class Generated extends InputStream {

        private final Random chance;
        private long left;
        private int largestRequest;

        Generated(long size, int seed) {
            left = size;
            chance = new Random(seed);
        }

        @Override
        public int read() {
            return left-- > 0 ? chance.nextInt(256) : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            largestRequest = Math.max(largestRequest, length);
            if (left == 0) {
                return -1;
            }
            byte[] piece = new byte[Math.toIntExact(Math.min(length, left))];
            chance.nextBytes(piece);
            System.arraycopy(piece, 0, target, offset, piece.length);
            left -= piece.length;
            return piece.length;
        }
    }

    /** Does not end before another has come to its end as well. */
    private static final class Waiting extends ByteArrayInputStream {

        private final CountDownLatch both;

        Waiting(byte[] content, CountDownLatch both) {
            super(content);
            this.both = both;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            int count = super.read(target, offset, length);
            if (count < 0) {
                both.countDown();
                try {
                    both.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return count;
        }
    }

    /** A line that breaks before the last byte. */
    private static final class Breaking extends ByteArrayInputStream {

        Breaking(byte[] content) {
            super(content);
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = super.read(target, offset, length);
            if (count < 0) {
                throw new UncheckedIOException(new IOException("connection reset"));
            }
            return count;
        }
    }
}
