package vn.parindex.workflow.desk;

import java.time.Instant;
import java.util.List;
import vn.parindex.draft.Draft;

/**
 * What is kept of a form that is being filled in.
 *
 * @param version the last one; 0 if nobody has saved a draft
 * @param versions those that can be taken back, the last first; none if nobody has saved a draft
 */
public record DraftState(int version, List<Saved> versions) {

    public DraftState {
        versions = List.copyOf(versions);
    }

    /**
     * A version.
     *
     * @param user id of who saved it; null for what the form showed at first
     * @param name of who saved it; null for what the form showed at first
     */
    public record Saved(int version, Draft.Kind kind, String user, String name, Instant savedAt) {}
}
