package vn.parindex.web.api;

/** What somebody wants to change has been changed meanwhile; nothing was done. Answered with 409. */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object now;

    /**
     * @param message Vietnamese: what happened meanwhile, and what to do
     * @param now how things stand now, for the page to show beside; may be null
     */
    public Conflict(String message, Object now) {
        super(message);
        this.now = now;
    }

    public Object now() {
        return now;
    }
}
