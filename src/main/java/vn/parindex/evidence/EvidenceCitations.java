package vn.parindex.evidence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.assessment.AttachedEvidence;

/** Tells the assessment which documents are attached. */
@Service
class EvidenceCitations implements AttachedEvidence {

    private final EvidenceRecords records;
    private final EvidenceLock lock;

    EvidenceCitations(EvidenceRecords records, EvidenceLock lock) {
        this.records = records;
        this.lock = lock;
    }

    @Override
    @Transactional
    public Map<String, List<String>> forSubmission(AssessmentId assessment) {
        lock.submit(assessment);
        return of(assessment);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<String>> of(AssessmentId assessment) {
        return records.of(assessment).stream()
                .filter(EvidenceDocument::isCurrent)
                .collect(Collectors.groupingBy(
                        EvidenceDocument::criterion, Collectors.mapping(EvidenceDocument::text, Collectors.toList())));
    }
}
