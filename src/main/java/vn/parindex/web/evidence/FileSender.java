package vn.parindex.web.evidence;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.parindex.evidence.FileType;
import vn.parindex.evidence.store.FileStore;

/**
 * Lets files out. None of them ever runs in the origin of the product: they are saved under their own type, and where a
 * browser opens one all the same, in a sandbox without rights (docs/decisions/0027).
 */
@Component
class FileSender {

    private static final String SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    private final FileStore store;

    FileSender(FileStore store) {
        this.store = store;
    }

    /** To be saved. */
    ResponseEntity<Resource> download(String name, FileType type, String sha256, long size) {
        return answer(name, type, sha256, size, ContentDisposition.attachment());
    }

    /** A picture, for the page to show; nothing else is shown in place. */
    ResponseEntity<Resource> picture(String name, FileType type, String sha256, long size) {
        if (!type.isPicture()) {
            throw EvidenceController.notThere();
        }
        return answer(name, type, sha256, size, ContentDisposition.inline());
    }

    private ResponseEntity<Resource> answer(
            String name, FileType type, String sha256, long size, ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CacheControl.noStore())
                .body(new StoredResource(sha256, size, store));
    }
}
