package vn.parindex.web.evidence;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.evidence.Attachment;
import vn.parindex.evidence.EvidenceDocument;
import vn.parindex.evidence.EvidencePhases;
import vn.parindex.evidence.EvidenceRecords;
import vn.parindex.evidence.store.FileStore;
import vn.parindex.web.Reader;

/**
 * Files of documents, for those who may see them. None of them ever runs in the origin of the product: they are saved
 * under their own type, and where a browser opens one all the same, in a sandbox without rights (docs/decisions/0027).
 */
@RestController
class FileController {

    private static final String SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    private final EvidenceRecords records;
    private final EvidencePhases phases;
    private final EvidenceRights rights;
    private final FileStore store;

    FileController(EvidenceRecords records, EvidencePhases phases, EvidenceRights rights, FileStore store) {
        this.records = records;
        this.phases = phases;
        this.rights = rights;
        this.store = store;
    }

    @GetMapping("/api/evidence/files/{id}")
    ResponseEntity<Resource> download(@PathVariable long id, Authentication login) {
        return answer(readable(id, login), ContentDisposition.attachment());
    }

    /** A picture, for the page to show; nothing else is shown in place. */
    @GetMapping("/api/evidence/files/{id}/picture")
    ResponseEntity<Resource> picture(@PathVariable long id, Authentication login) {
        Attachment file = readable(id, login);
        if (!file.type().isPicture()) {
            throw EvidenceController.notThere();
        }
        return answer(file, ContentDisposition.inline());
    }

    private Attachment readable(long id, Authentication login) {
        EvidenceDocument document = records.documentOfFile(id).orElseThrow(EvidenceController::notThere);
        Attachment file = document.attachments().stream()
                .filter(attachment -> attachment.id() == id)
                .findFirst()
                .orElseThrow(EvidenceController::notThere);
        return phases.field(document.assessment(), document.criterion())
                .flatMap(field -> rights.view(Reader.of(login), field))
                .filter(view -> view.mayRead(document, file))
                .map(view -> file)
                .orElseThrow(EvidenceController::notThere);
    }

    private ResponseEntity<Resource> answer(Attachment file, ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CacheControl.noStore())
                .body(new StoredResource(file, store));
    }
}
