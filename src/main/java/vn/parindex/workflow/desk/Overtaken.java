package vn.parindex.workflow.desk;

/**
 * What somebody wanted to change has been changed or ended by another meanwhile; nothing was done. The message is
 * Vietnamese and meant for the person who acts.
 */
public final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Overtaken(String message) {
        super(message);
    }

    public Overtaken(String message, Throwable cause) {
        super(message, cause);
    }
}
