package vn.parindex.workflow.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.parindex.workflow.sso.SignOut;

/** Whoever logs out of the web applications has no session any more, and is sent to end the one at the province. */
final class SignOutFilter extends OncePerRequestFilter {

    /** Tells the script in the web applications where to go. */
    static final String GO = "Parindex-Location";

    private static final RequestMatcher LOGOUT =
            PathPatternRequestMatcher.withDefaults().matcher("/camunda/api/admin/auth/user/*/logout");

    private final SignOut signOut;

    SignOutFilter(SignOut signOut) {
        this.signOut = signOut;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || !LOGOUT.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> atTheProvince = signOut.address(request);
        atTheProvince.ifPresent(address -> response.setHeader(GO, address));
        chain.doFilter(request, response);
        HttpSession session = request.getSession(false);
        // without the right token against forged requests the session goes on
        if (session != null && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            session.invalidate();
        }
    }
}
