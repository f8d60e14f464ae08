package vn.parindex.web.evidence;

import java.io.InputStream;
import org.springframework.core.io.AbstractResource;
import vn.parindex.evidence.store.FileStore;

/** A stored file as Spring sends one, whole or a range of it. */
final class StoredResource extends AbstractResource {

    private final String sha256;
    private final long size;
    private final FileStore store;

    StoredResource(String sha256, long size, FileStore store) {
        this.sha256 = sha256;
        this.size = size;
        this.store = store;
    }

    @Override
    public InputStream getInputStream() {
        return store.open(sha256);
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public String getDescription() {
        return "stored file " + sha256;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredResource resource && resource.sha256.equals(sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }
}
