package vn.parindex.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Keeps contents of files, each once whoever hands it in. What nothing refers to is deleted a day after it was last
 * handed in.
 */
public interface FileStore {

    /**
     * Takes everything that can be read, piece by piece. If it cannot be read to its end, nothing is kept.
     *
     * @throws IOException from the stream
     */
    StoredFile put(InputStream content) throws IOException;

    /** The content with this fingerprint, if it is here. */
    Optional<StoredFile> find(String sha256);

    /**
     * Opens a content. It is read piece by piece, nothing is held between two of them, and skipping costs nothing.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    InputStream open(String sha256);

    /** Deletes what nothing refers to and was handed in more than a day ago. */
    int deleteUnused();
}
