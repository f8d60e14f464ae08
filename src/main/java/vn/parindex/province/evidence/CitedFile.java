package vn.parindex.province.evidence;

import java.util.Optional;
import vn.parindex.province.work.Act;

/**
 * A file of a cited document.
 *
 * @param id stays the same for ever; later than that of everything said before
 * @param mediaType told by its content
 * @param sha256 fingerprint of its content
 * @param size in bytes
 * @param removed who took it off the document; empty while it belongs to it
 */
public record CitedFile(
        long id, String name, String mediaType, String sha256, long size, Act act, Optional<Removal> removed) {

    /**
     * That a file was taken off its document.
     *
     * @param id later than that of everything said before
     */
    public record Removal(long id, Act act) {}

    public boolean isCurrent() {
        return removed.isEmpty();
    }
}
