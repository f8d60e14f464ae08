package vn.parindex.province.evidence;

import java.util.Optional;
import vn.parindex.province.work.Act;

/**
 * A document as it was cited, and what became of the citation.
 *
 * @param id stays the same for ever; later than that of everything said before
 * @param reason why it replaces another; null where it replaces none
 * @param closure empty while the citation stands
 */
public record Citation(
        long id, Subject subject, Document document, Long replaces, String reason, Act act, Optional<Closure> closure) {

    /**
     * Why a citation no longer stands.
     *
     * @param id later than that of everything said before
     * @param replacement id of the citation that replaces it; empty if it was withdrawn
     */
    public record Closure(long id, Optional<Long> replacement, String reason, Act act) {}

    /** Whether it stands. */
    public boolean isCurrent() {
        return closure.isEmpty();
    }
}
