package vn.parindex.workflow.desk;

import java.util.List;

/** Somebody else saved the form meanwhile; nothing was stored. */
public final class DraftConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient DraftState now;
    private final transient List<FormDifference> differences;

    DraftConflict(DraftState now, List<FormDifference> differences) {
        super("draft is at version " + now.version());
        this.now = now;
        this.differences = List.copyOf(differences);
    }

    public DraftState now() {
        return now;
    }

    /** What is stored beside what was to be stored. */
    public List<FormDifference> differences() {
        return differences;
    }
}
