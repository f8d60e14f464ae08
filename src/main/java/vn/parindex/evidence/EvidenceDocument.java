package vn.parindex.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.assessment.Stage;

/**
 * A document as evidence of one criterion, with everything that was ever said about it.
 *
 * @param stage when it was added: with the self-assessment, or with the explanation
 * @param source the document that is used again here; null if it was handed in here
 * @param versions what was said about it, oldest first; the last counts
 * @param attachments its files, those taken off it too
 * @param removed who took it back; null while it stands
 * @param marks what appraisers said of it, oldest first; the last counts
 */
public record EvidenceDocument(
        long id,
        AssessmentId assessment,
        String criterion,
        Stage stage,
        Source source,
        Deed added,
        List<Version> versions,
        List<Attachment> attachments,
        Deed removed,
        List<Mark> marks) {

    /** Where a document that is used again comes from. */
    public record Source(long id, AssessmentId assessment, String criterion) {}

    public EvidenceDocument {
        versions = List.copyOf(versions);
        attachments = List.copyOf(attachments);
        marks = List.copyOf(marks);
    }

    public boolean isCurrent() {
        return removed == null;
    }

    /** What counts about it. */
    public Particulars particulars() {
        return versions.get(versions.size() - 1).particulars();
    }

    /** The files that belong to it now. */
    public List<Attachment> files() {
        return attachments.stream().filter(Attachment::isCurrent).toList();
    }

    /** The mark that counts. */
    public Optional<Mark> mark() {
        return marks.isEmpty() ? Optional.empty() : Optional.of(marks.get(marks.size() - 1));
    }

    /** Whether it stood at one of these moments, and whoever it was shown to then may have seen it. */
    public boolean stoodAt(List<Instant> moments) {
        return moments.stream()
                .anyMatch(at -> !at.isBefore(added.at()) && (removed == null || at.isBefore(removed.at())));
    }

    /** One line for forms, results and print-outs. */
    public String text() {
        return particulars().text() + " (" + files().size() + " tệp)";
    }
}
