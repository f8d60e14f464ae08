package vn.parindex.workflow.sso;

import vn.parindex.workflow.sso.SignInProblem.Reason;

/** Somebody is known to the province's login and still not let in. */
final class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String user;

    NotSignedIn(Reason reason, String user) {
        super(user + " is not let in: " + reason);
        this.reason = reason;
        this.user = user;
    }

    Reason reason() {
        return reason;
    }

    String user() {
        return user;
    }
}
