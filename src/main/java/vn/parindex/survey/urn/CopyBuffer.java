package vn.parindex.survey.urn;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Rows in PostgreSQL's binary COPY format. */
final class CopyBuffer {

    private static final int NULL = -1;

    private ByteBuffer rows;

    CopyBuffer(int capacity) {
        rows = ByteBuffer.allocate(capacity);
    }

    /** Begins a row. */
    CopyBuffer fields(int count) {
        room(Short.BYTES).putShort((short) count);
        return this;
    }

    CopyBuffer integer(int value) {
        room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(value);
        return this;
    }

    CopyBuffer bytes(byte[] value) {
        room(Integer.BYTES + value.length).putInt(value.length).put(value);
        return this;
    }

    /** @param value may be null */
    CopyBuffer text(String value) {
        if (value == null) {
            room(Integer.BYTES).putInt(NULL);
            return this;
        }
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes some fields that are in this format already. */
    CopyBuffer raw(byte[] fields) {
        room(fields.length).put(fields);
        return this;
    }

    /** The buffer with room for so many bytes more. */
    ByteBuffer room(int bytes) {
        if (rows.remaining() < bytes) {
            rows = ByteBuffer.allocate(Math.max(2 * rows.capacity(), rows.position() + bytes))
                    .put(rows.flip());
        }
        return rows;
    }

    int size() {
        return rows.position();
    }

    byte[] toBytes() {
        return Arrays.copyOf(rows.array(), rows.position());
    }

    void clear() {
        rows.clear();
    }

    byte[] array() {
        return rows.array();
    }
}
