package vn.parindex.province.evidence;

import java.util.List;
import java.util.Optional;
import vn.parindex.province.work.Act;

/**
 * A document as it was cited, and what became of the citation.
 *
 * @param id stays the same for ever; later than that of everything said before
 * @param replaces id of the citation in whose place it is; null where it replaces none
 * @param reason why it replaces another; null where it replaces none
 * @param closure empty while the citation stands
 * @param restorations how often it was withdrawn and restored, oldest first
 * @param files those taken off it too, oldest first
 * @param marks oldest first; the last counts
 */
public record Citation(
        long id,
        Subject subject,
        Document document,
        Long replaces,
        String reason,
        Act act,
        Optional<Closure> closure,
        List<Restoration> restorations,
        List<CitedFile> files,
        List<CitationMark> marks) {

    /**
     * Why a citation no longer stands.
     *
     * @param id later than that of everything said before
     * @param replacement id of the citation that replaces it; empty if it was withdrawn
     */
    public record Closure(long id, Optional<Long> replacement, String reason, Act act) {}

    /**
     * That a citation stands again.
     *
     * @param id later than that of everything said before
     * @param withdrawal that no longer counts
     */
    public record Restoration(long id, Closure withdrawal, Act act) {}

    public Citation {
        restorations = List.copyOf(restorations);
        files = List.copyOf(files);
        marks = List.copyOf(marks);
    }

    /** Whether it stands. */
    public boolean isCurrent() {
        return closure.isEmpty();
    }

    /** The files that belong to it now. */
    public List<CitedFile> currentFiles() {
        return files.stream().filter(CitedFile::isCurrent).toList();
    }

    /** The mark that counts. */
    public Optional<CitationMark> mark() {
        return marks.isEmpty() ? Optional.empty() : Optional.of(marks.get(marks.size() - 1));
    }

    /** Id of the step since which it stands: its own, or the one that restored it. */
    long standsSince() {
        return restorations.isEmpty()
                ? id
                : restorations.get(restorations.size() - 1).id();
    }
}
