package vn.parindex.workflow.sso;

/** The province's login did not say where it is, or not in time. */
final class SilentProvider extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SilentProvider(String issuer, Throwable cause) {
        super("no description of the login at " + issuer, cause);
    }
}
