package vn.parindex.web.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
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
import vn.parindex.evidence.HandIn;
import vn.parindex.evidence.Upload;
import vn.parindex.evidence.Verdict;
import vn.parindex.province.evidence.Citation;
import vn.parindex.province.evidence.CitationRecords;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.statement.DocumentAppraisal;
import vn.parindex.web.evidence.EvidenceController.DocumentForm;
import vn.parindex.web.evidence.EvidenceController.MarkForm;
import vn.parindex.web.evidence.EvidenceController.ReuseForm;
import vn.parindex.web.evidence.EvidenceController.Saved;
import vn.parindex.web.evidence.EvidenceController.ShownUpload;

/** Documents beside a task of the work on the province's index. Who does not see the task is told that there is none. */
@RestController
@RequestMapping("/api/evidence/province/tasks/{task}")
class ProvinceEvidenceController {

    private static final String SUBJECT = "/{kind:" + ProvincePaths.CRITERION + "|" + ProvincePaths.ITEM + "}/{code}";

    private final ProvinceCases cases;
    private final ProvinceFiling filing;
    private final Evidence evidence;
    private final CitationRecords records;
    private final DocumentAppraisal appraisal;
    private final HandIn handIn;

    ProvinceEvidenceController(
            ProvinceCases cases,
            ProvinceFiling filing,
            Evidence evidence,
            CitationRecords records,
            DocumentAppraisal appraisal,
            HandIn handIn) {
        this.cases = cases;
        this.filing = filing;
        this.evidence = evidence;
        this.records = records;
        this.appraisal = appraisal;
        this.handIn = handIn;
    }

    /** Why a document is taken back. */
    record WithdrawalForm(String reason) {}

    @PostMapping(path = SUBJECT + "/uploads", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ShownUpload upload(
            @PathVariable String task,
            @PathVariable String kind,
            @PathVariable String code,
            @RequestParam String name,
            HttpServletRequest request,
            Authentication login)
            throws IOException {
        ProvinceCase editable = editable(task, login);
        Subject subject = subject(editable, kind, code);
        HandIn.refuseTooLarge(name, request.getContentLengthLong());
        try {
            Upload upload = handIn.take(
                    ProvincePaths.folder(editable.planId(), subject), name, request.getInputStream(), login.getName());
            return new ShownUpload(upload.id(), upload.name(), upload.size());
        } catch (ClientAbortException broken) {
            // cancelled, or the line broke: nobody is there to be told, and it is no fault of the server
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "the upload broke off", broken);
        }
    }

    @PostMapping(SUBJECT + "/documents")
    @ResponseStatus(HttpStatus.CREATED)
    Saved add(
            @PathVariable String task,
            @PathVariable String kind,
            @PathVariable String code,
            @RequestBody DocumentForm form,
            Authentication login) {
        ProvinceCase editable = editable(task, login);
        return new Saved(filing.add(
                editable, subject(editable, kind, code), form.particulars(), form.uploads(), login.getName()));
    }

    @GetMapping(SUBJECT + "/reusable")
    List<ReusableDocument> reusable(
            @PathVariable String task, @PathVariable String kind, @PathVariable String code, Authentication login) {
        ProvinceCase editable = editable(task, login);
        return filing.reusable(editable, subject(editable, kind, code));
    }

    @PostMapping(SUBJECT + "/reuse")
    @ResponseStatus(HttpStatus.CREATED)
    Saved reuse(
            @PathVariable String task,
            @PathVariable String kind,
            @PathVariable String code,
            @RequestBody ReuseForm form,
            Authentication login) {
        ProvinceCase editable = editable(task, login);
        return new Saved(filing.reuse(editable, subject(editable, kind, code), form.document(), login.getName()));
    }

    @PutMapping("/documents/{id}")
    Saved revise(
            @PathVariable String task, @PathVariable long id, @RequestBody DocumentForm form, Authentication login) {
        ProvinceCase editable = editable(task, login);
        return new Saved(filing.revise(
                editable,
                citation(editable, id),
                form.particulars(),
                form.uploads(),
                form.off(),
                form.reason(),
                login.getName()));
    }

    @PostMapping("/documents/{id}/withdraw")
    Saved withdraw(
            @PathVariable String task, @PathVariable long id, @RequestBody WithdrawalForm form, Authentication login) {
        ProvinceCase editable = editable(task, login);
        evidence.withdraw(
                editable.planId(), citation(editable, id).id(), form.reason(), editable.filing(login.getName()));
        return new Saved(id);
    }

    @PostMapping("/documents/{id}/restore")
    Saved restore(@PathVariable String task, @PathVariable long id, Authentication login) {
        ProvinceCase editable = editable(task, login);
        evidence.restore(editable.planId(), citation(editable, id).id(), editable.filing(login.getName()));
        return new Saved(id);
    }

    @PostMapping("/documents/{id}/marks")
    Saved mark(@PathVariable String task, @PathVariable long id, @RequestBody MarkForm form, Authentication login) {
        ProvinceCase markable = found(task, login);
        if (!markable.markable()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Verdict verdict = Optional.ofNullable(form.verdict())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        appraisal.mark(
                markable.planId(),
                citation(markable, id).id(),
                verdict == Verdict.ACCEPTED,
                form.reason(),
                markable.marking(login.getName()));
        return new Saved(id);
    }

    private ProvinceCase found(String task, Authentication login) {
        return cases.find(task, login).orElseThrow(EvidenceController::notThere);
    }

    private ProvinceCase editable(String task, Authentication login) {
        ProvinceCase found = found(task, login);
        if (!found.editable()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return found;
    }

    private static Subject subject(ProvinceCase task, String kind, String code) {
        return task.subject(kind.equals(ProvincePaths.ITEM) ? Subject.Kind.ITEM : Subject.Kind.CRITERION, code)
                .orElseThrow(EvidenceController::notThere);
    }

    private Citation citation(ProvinceCase task, long id) {
        return records.find(task.planId(), id)
                .filter(citation -> task.subjects().contains(citation.subject()))
                .orElseThrow(EvidenceController::notThere);
    }
}
