package vn.parindex.evidence;

import java.time.Instant;
import java.util.List;

/**
 * A file of a document.
 *
 * @param id stays the same for ever
 * @param sha256 fingerprint of its content
 * @param size in bytes
 * @param removed who took it off the document; null while it belongs to it
 */
public record Attachment(
        long id, long documentId, String name, FileType type, String sha256, long size, Deed added, Deed removed) {

    public boolean isCurrent() {
        return removed == null;
    }

    /** Whether it belonged to its document at one of these moments. */
    public boolean stoodAt(List<Instant> moments) {
        return moments.stream()
                .anyMatch(at -> !at.isBefore(added.at()) && (removed == null || at.isBefore(removed.at())));
    }
}
