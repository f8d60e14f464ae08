package vn.parindex.workflow.sso;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.camunda.bpm.webapp.impl.util.ServletContextUtil;
import org.springframework.stereotype.Component;

/**
 * Logs somebody in to Camunda's web applications as their own login page does: same session, same rights, and by that to
 * the product's pages.
 */
@Component
class WebappLogin {

    private static final String APPLICATIONS = "/camunda/app/";
    private static final List<String> IN_ORDER = List.of("tasklist", "cockpit", "admin");
    private static final String EVERYBODYS = "welcome";

    private final ProcessEngine engine;

    WebappLogin(ProcessEngine engine) {
        this.engine = engine;
    }

    /** What the user may open; nothing yet happens to a session. */
    UserAuthentication of(String user, HttpServletRequest request) {
        engine.getIdentityService().clearAuthentication();
        UserAuthentication login = AuthenticationUtil.createAuthentication(engine, user);
        login.setCacheValidationTime(ServletContextUtil.getAuthCacheValidationTime(request.getServletContext()));
        return login;
    }

    /** Puts the login into a new session; the one from before the login is gone. */
    void begin(UserAuthentication login, HttpServletRequest request) {
        AuthenticationUtil.revalidateSession(request, login);
    }

    /** Where the user goes who did not ask for anything, or for what is not theirs. */
    String landing(UserAuthentication login, String asked) {
        Set<String> applications = login.getAuthorizedApps();
        if (asked != null && applications.stream().anyMatch(app -> asked.startsWith(APPLICATIONS + app + "/"))) {
            return asked;
        }
        String application =
                IN_ORDER.stream().filter(applications::contains).findFirst().orElse(EVERYBODYS);
        return APPLICATIONS + application + "/default/";
    }
}
