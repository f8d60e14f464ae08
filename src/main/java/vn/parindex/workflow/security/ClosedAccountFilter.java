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
import vn.parindex.workflow.account.PersonalAccounts;

/**
 * Ends the session of a person who left, or who now logs in another way, with their next request, whatever they have
 * open.
 */
final class ClosedAccountFilter extends OncePerRequestFilter {

    private final Tenures tenures;
    private final PersonalAccounts accounts;

    ClosedAccountFilter(Tenures tenures, PersonalAccounts accounts) {
        this.tenures = tenures;
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(WebappSessionFilter.LOGIN) instanceof Authentications logins
                && logins.getAuthentications().stream().anyMatch(login -> isOver(login.getIdentityId(), request))) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(String user, HttpServletRequest request) {
        return !tenures.isOpen(user) || accounts.hasOtherLoginNow(user, request);
    }
}
