package vn.parindex.web.evidence;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.evidence.Attachment;
import vn.parindex.evidence.EvidenceDocument;
import vn.parindex.evidence.EvidencePhases;
import vn.parindex.evidence.EvidenceRecords;
import vn.parindex.web.Reader;

/** Files of a unit's documents, for those who may see them. */
@RestController
class FileController {

    private final EvidenceRecords records;
    private final EvidencePhases phases;
    private final EvidenceRights rights;
    private final FileSender sender;

    FileController(EvidenceRecords records, EvidencePhases phases, EvidenceRights rights, FileSender sender) {
        this.records = records;
        this.phases = phases;
        this.rights = rights;
        this.sender = sender;
    }

    @GetMapping("/api/evidence/files/{id}")
    ResponseEntity<Resource> download(@PathVariable long id, Authentication login) {
        Attachment file = readable(id, login);
        return sender.download(file.name(), file.type(), file.sha256(), file.size());
    }

    /** A picture, for the page to show; nothing else is shown in place. */
    @GetMapping("/api/evidence/files/{id}/picture")
    ResponseEntity<Resource> picture(@PathVariable long id, Authentication login) {
        Attachment file = readable(id, login);
        return sender.picture(file.name(), file.type(), file.sha256(), file.size());
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
}
