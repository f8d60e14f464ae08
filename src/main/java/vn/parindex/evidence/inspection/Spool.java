package vn.parindex.evidence.inspection;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;

/**
 * Something on disk until it is known what it is. Where the system allows it the file has lost its name before the first
 * byte is written, so that not even a power failure leaves it behind.
 */
public final class Spool implements Closeable {

    private static final int PIECE = 64 * 1024;

    /** Told of every piece that was read, and throws if it is too much. */
    @FunctionalInterface
    public interface Meter {
        void read(int piece, long total);
    }

    private final FileChannel channel;

    private Spool(FileChannel channel) {
        this.channel = channel;
    }

    /** Reads everything. If it cannot be read to its end, nothing is left on disk. */
    public static Spool of(InputStream content, Meter meter) throws IOException {
        FileChannel channel =
                FileChannel.open(Files.createTempFile("parindex-", ".upload"), READ, WRITE, DELETE_ON_CLOSE);
        try {
            byte[] piece = new byte[PIECE];
            long total = 0;
            for (int count = content.read(piece); count >= 0; count = content.read(piece)) {
                total += count;
                meter.read(count, total);
                ByteBuffer rest = ByteBuffer.wrap(piece, 0, count);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
            }
            return new Spool(channel);
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    public FileChannel channel() {
        return channel;
    }

    /** Reads from the beginning. */
    public InputStream stream() throws IOException {
        channel.position(0);
        return Channels.newInputStream(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
