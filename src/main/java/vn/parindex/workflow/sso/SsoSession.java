package vn.parindex.workflow.sso;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * What a session keeps of a login at the province, to end it there, too.
 *
 * @param idToken as it came
 */
record SsoSession(String registration, String idToken) implements Serializable {

    private static final String ATTRIBUTE = "parindex.sso";

    static Optional<SsoSession> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SsoSession login
                ? Optional.of(login)
                : Optional.empty();
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }
}
