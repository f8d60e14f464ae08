package vn.parindex.web.evidence;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.evidence.FileType;
import vn.parindex.province.ProvincePlans;
import vn.parindex.province.evidence.CitationRecords;
import vn.parindex.province.evidence.CitedFile;
import vn.parindex.province.work.Organisation;
import vn.parindex.province.work.Successions;
import vn.parindex.web.Reader;

/** Files of documents that are cited for the province's index: for the people of the plan's units, as its pages are. */
@RestController
@RequestMapping("/api/evidence/province/{plan}/files/{id:\\d{1,18}}")
class ProvinceFileController {

    private final CitationRecords records;
    private final ProvincePlans plans;
    private final Successions successions;
    private final FileSender sender;

    ProvinceFileController(CitationRecords records, ProvincePlans plans, Successions successions, FileSender sender) {
        this.records = records;
        this.plans = plans;
        this.successions = successions;
        this.sender = sender;
    }

    @GetMapping
    ResponseEntity<Resource> download(@PathVariable String plan, @PathVariable long id, Authentication login) {
        CitedFile file = readable(plan, id, login);
        return sender.download(file.name(), type(file), file.sha256(), file.size());
    }

    @GetMapping("/picture")
    ResponseEntity<Resource> picture(@PathVariable String plan, @PathVariable long id, Authentication login) {
        CitedFile file = readable(plan, id, login);
        return sender.picture(file.name(), type(file), file.sha256(), file.size());
    }

    private CitedFile readable(String planId, long id, Authentication login) {
        if (plans.find(planId).isEmpty() || !mayRead(planId, Reader.of(login))) {
            throw EvidenceController.notThere();
        }
        return records.file(planId, id).orElseThrow(EvidenceController::notThere);
    }

    private boolean mayRead(String planId, Reader reader) {
        Organisation units = successions.responsibilities(planId).organisation();
        return reader.isAuditor() || reader.ownUnits().stream().anyMatch(units::knows);
    }

    private static FileType type(CitedFile file) {
        return FileType.of(file.mediaType()).orElseThrow();
    }
}
