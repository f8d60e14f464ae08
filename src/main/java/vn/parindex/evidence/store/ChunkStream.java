package vn.parindex.evidence.store;

import java.io.InputStream;
import java.util.Objects;

/** Reads a stored file, one chunk in memory at a time. Each is fetched by itself: a slow reader keeps no connection. */
final class ChunkStream extends InputStream {

    /** Fetches one chunk of a file. */
    @FunctionalInterface
    interface Chunks {
        byte[] fetch(long file, int number);
    }

    private final StoredFile file;
    private final int chunkSize;
    private final Chunks chunks;
    private long position;
    private int number = -1;
    private byte[] chunk;

    ChunkStream(StoredFile file, int chunkSize, Chunks chunks) {
        this.file = file;
        this.chunkSize = chunkSize;
        this.chunks = chunks;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (position >= file.size()) {
            return -1;
        }
        int wanted = Math.toIntExact(Math.floorDiv(position, chunkSize));
        if (wanted != number) {
            chunk = chunks.fetch(file.id(), wanted);
            number = wanted;
        }
        int from = Math.floorMod(position, chunkSize);
        int count = Math.min(length, chunk.length - from);
        System.arraycopy(chunk, from, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public long skip(long count) {
        long skipped = Math.max(0, Math.min(count, file.size() - position));
        position += skipped;
        return skipped;
    }
}
