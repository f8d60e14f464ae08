package vn.parindex.draft;

/** The task is not open any more; nothing was stored. */
public final class TaskEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param cause by what it was noticed; may be null */
    public TaskEnded(String taskId, Throwable cause) {
        super("task " + taskId + " is not open any more", cause);
    }
}
