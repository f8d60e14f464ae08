package vn.parindex.web.evidence;

import java.io.InputStream;
import org.springframework.core.io.AbstractResource;
import vn.parindex.evidence.Attachment;
import vn.parindex.evidence.store.FileStore;

/** A stored file as Spring sends one, whole or a range of it. */
final class StoredResource extends AbstractResource {

    private final Attachment file;
    private final FileStore store;

    StoredResource(Attachment file, FileStore store) {
        this.file = file;
        this.store = store;
    }

    @Override
    public InputStream getInputStream() {
        return store.open(file.sha256());
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public String getDescription() {
        return "evidence file " + file.id();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredResource resource && resource.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
