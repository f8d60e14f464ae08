package vn.parindex.web.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.assessment.FieldId;
import vn.parindex.evidence.EvidenceDocument;
import vn.parindex.evidence.EvidencePhases;
import vn.parindex.evidence.EvidenceRecords;
import vn.parindex.evidence.Filing;
import vn.parindex.evidence.HandIn;
import vn.parindex.evidence.Marking;
import vn.parindex.evidence.Particulars;
import vn.parindex.evidence.Upload;
import vn.parindex.evidence.Verdict;
import vn.parindex.web.Reader;
import vn.parindex.workflow.desk.Desk;

/** Documents beside a task: what the tab shows, and what can be done there. What a reader may not see is not there. */
@RestController
@RequestMapping("/api/evidence")
class EvidenceController {

    private static final String CRITERION = "/{plan:[^:]+}/{unit:[^:]+}/criteria/{criterion}";

    private final EvidenceTabs tabs;
    private final ProvinceCases provinceCases;
    private final ProvinceTabs provinceTabs;
    private final EvidenceRights rights;
    private final EvidenceRecords records;
    private final EvidencePhases phases;
    private final HandIn handIn;
    private final Filing filing;
    private final Marking marking;
    private final Desk desk;

    EvidenceController(
            EvidenceTabs tabs,
            ProvinceCases provinceCases,
            ProvinceTabs provinceTabs,
            EvidenceRights rights,
            EvidenceRecords records,
            EvidencePhases phases,
            HandIn handIn,
            Filing filing,
            Marking marking,
            Desk desk) {
        this.tabs = tabs;
        this.provinceCases = provinceCases;
        this.provinceTabs = provinceTabs;
        this.rights = rights;
        this.records = records;
        this.phases = phases;
        this.handIn = handIn;
        this.filing = filing;
        this.marking = marking;
        this.desk = desk;
    }

    /**
     * What the form of a document holds.
     *
     * @param reason why it is changed; null where nobody asks
     */
    record DocumentForm(
            String number,
            LocalDate issuedOn,
            String issuer,
            String title,
            List<UUID> uploads,
            List<Long> off,
            String reason) {

        Particulars particulars() {
            return new Particulars(number, issuedOn, issuer, title);
        }

        @Override
        public List<UUID> uploads() {
            return uploads == null ? List.of() : List.copyOf(uploads);
        }

        @Override
        public List<Long> off() {
            return off == null ? List.of() : List.copyOf(off);
        }
    }

    /** A mark as it is entered. */
    record MarkForm(Verdict verdict, String reason) {}

    /** The document that is to be used again. */
    record ReuseForm(long document) {}

    /** A file that came in. */
    record ShownUpload(UUID id, String name, long size) {}

    /** The document that a request was about. */
    record Saved(long id) {}

    @GetMapping("/tasks/{task}")
    EvidenceTab tab(@PathVariable String task, Authentication login) {
        Reader reader = Reader.of(login);
        return provinceCases
                .find(task, login)
                .map(provinceTabs::tab)
                .or(() -> desk.find(task, login.getName(), reader.groups()).flatMap(work -> tabs.tab(work, reader)))
                .orElseThrow(EvidenceController::notThere);
    }

    @PostMapping(path = CRITERION + "/uploads", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ShownUpload upload(
            @PathVariable String plan,
            @PathVariable String unit,
            @PathVariable String criterion,
            @RequestParam String name,
            HttpServletRequest request,
            Authentication login)
            throws IOException {
        AssessmentId assessment = editable(plan, unit, criterion, login);
        HandIn.refuseTooLarge(name, request.getContentLengthLong());
        try {
            Upload upload = handIn.take(assessment, criterion, name, request.getInputStream(), login.getName());
            return new ShownUpload(upload.id(), upload.name(), upload.size());
        } catch (ClientAbortException broken) {
            // cancelled, or the line broke: nobody is there to be told, and it is no fault of the server
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "the upload broke off", broken);
        }
    }

    @DeleteMapping("/uploads/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable UUID id, Authentication login) {
        handIn.drop(id, login.getName());
    }

    @PostMapping(CRITERION + "/documents")
    @ResponseStatus(HttpStatus.CREATED)
    Saved add(
            @PathVariable String plan,
            @PathVariable String unit,
            @PathVariable String criterion,
            @RequestBody DocumentForm form,
            Authentication login) {
        return new Saved(filing.add(
                editable(plan, unit, criterion, login),
                criterion,
                form.particulars(),
                form.uploads(),
                login.getName()));
    }

    @GetMapping(CRITERION + "/reusable")
    List<ReusableDocument> reusable(
            @PathVariable String plan,
            @PathVariable String unit,
            @PathVariable String criterion,
            Authentication login) {
        return tabs.reusable(editable(plan, unit, criterion, login), criterion);
    }

    @PostMapping(CRITERION + "/reuse")
    @ResponseStatus(HttpStatus.CREATED)
    Saved reuse(
            @PathVariable String plan,
            @PathVariable String unit,
            @PathVariable String criterion,
            @RequestBody ReuseForm form,
            Authentication login) {
        return new Saved(
                filing.reuse(editable(plan, unit, criterion, login), criterion, form.document(), login.getName()));
    }

    @PutMapping("/documents/{id}")
    Saved revise(@PathVariable long id, @RequestBody DocumentForm form, Authentication login) {
        filing.revise(editable(id, login), form.particulars(), form.uploads(), form.off(), login.getName());
        return new Saved(id);
    }

    @DeleteMapping("/documents/{id}")
    Saved withdraw(@PathVariable long id, Authentication login) {
        filing.withdraw(editable(id, login), login.getName());
        return new Saved(id);
    }

    @PostMapping("/documents/{id}/restore")
    Saved restore(@PathVariable long id, Authentication login) {
        filing.restore(editable(id, login), login.getName());
        return new Saved(id);
    }

    @PostMapping("/documents/{id}/marks")
    Saved mark(@PathVariable long id, @RequestBody MarkForm form, Authentication login) {
        Reader reader = Reader.of(login);
        EvidenceDocument document = records.document(id).orElseThrow(EvidenceController::notThere);
        FieldId field =
                phases.field(document.assessment(), document.criterion()).orElseThrow(EvidenceController::notThere);
        rights.view(reader, field).filter(view -> view.mayRead(document)).orElseThrow(EvidenceController::notThere);
        if (!rights.mayMark(reader, field)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        marking.mark(
                id,
                Optional.ofNullable(form.verdict()).orElseThrow(EvidenceController::notUnderstood),
                form.reason(),
                login.getName());
        return new Saved(id);
    }

    private AssessmentId editable(String plan, String unit, String criterion, Authentication login) {
        var assessment = new AssessmentId(plan, unit);
        if (!rights.mayEdit(Reader.of(login), assessment)
                || phases.field(assessment, criterion).isEmpty()) {
            throw notThere();
        }
        return assessment;
    }

    private long editable(long id, Authentication login) {
        return records.document(id)
                .filter(document -> rights.mayEdit(Reader.of(login), document.assessment()))
                .map(EvidenceDocument::id)
                .orElseThrow(EvidenceController::notThere);
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseStatusException notUnderstood() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
