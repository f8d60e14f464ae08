package vn.parindex.draft;

/** Somebody else saved a version meanwhile; nothing was stored. */
public final class OutdatedDraft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Draft latest;

    OutdatedDraft(Draft latest) {
        super("draft of task " + latest.taskId() + " is at version " + latest.version());
        this.latest = latest;
    }

    public Draft latest() {
        return latest;
    }
}
