package vn.parindex.workflow.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.parindex.account.Tenures;

/** Ends the session of a person who left with their next request, whatever they have open. */
final class ClosedAccountFilter extends OncePerRequestFilter {

    private final Tenures tenures;

    ClosedAccountFilter(Tenures tenures) {
        this.tenures = tenures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(WebappSessionFilter.LOGIN) instanceof Authentications logins
                && logins.getAuthentications().stream().anyMatch(login -> !tenures.isOpen(login.getIdentityId()))) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
