package vn.parindex.province.evidence;

import java.util.List;
import java.util.Optional;

/**
 * Everything that was ever cited for a subject.
 *
 * @param history oldest first; what was amended or withdrawn stays in it
 */
public record EvidenceList(Subject subject, List<Citation> history) {

    public EvidenceList {
        history = List.copyOf(history);
    }

    /** The citations that stand. */
    public List<Citation> current() {
        return history.stream().filter(Citation::isCurrent).toList();
    }

    public Optional<Citation> find(long id) {
        return history.stream().filter(citation -> citation.id() == id).findFirst();
    }

    /** The citation with which a document came into the list, however often it was corrected since. */
    public Citation first(Citation citation) {
        return Optional.ofNullable(citation.replaces())
                .flatMap(this::find)
                .map(this::first)
                .orElse(citation);
    }

    public boolean isEmpty() {
        return current().isEmpty();
    }
}
