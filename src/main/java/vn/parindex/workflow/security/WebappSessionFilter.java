package vn.parindex.workflow.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever is logged in to Tasklist or Cockpit is logged in to the pages of the product too. */
final class WebappSessionFilter extends OncePerRequestFilter {

    /** Where the web applications keep their login in the session. */
    static final String LOGIN = "authenticatedUser";

    private final EngineUsers users;

    WebappSessionFilter(EngineUsers users) {
        this.users = users;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        userOf(request)
                .filter(users::exists)
                .map(users::authenticated)
                .ifPresent(SecurityContextHolder.getContext()::setAuthentication);
        chain.doFilter(request, response);
    }

    /** Who is logged in to the web applications in the session of a request. */
    static Optional<String> userOf(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(LOGIN) instanceof Authentications logins
                ? logins.getAuthentications().stream().findFirst().map(Authentication::getIdentityId)
                : Optional.empty();
    }
}
