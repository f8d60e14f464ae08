package vn.parindex.workflow.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.parindex.account.Role;

/** Requests by which an auditor, who reads everything, would change something on the product's own pages. */
final class ChangesByAuditors implements RequestMatcher {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Requests that send what is typed to have it counted, and change nothing. */
    private static final Pattern ASKING = Pattern.compile("/api/tasks/[^/]+/points");

    /** What concerns nobody but themselves. */
    private static final RequestMatcher OWN = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher("/doi-mat-khau"),
            PathPatternRequestMatcher.withDefaults().matcher("/dang-xuat"));

    @Override
    public boolean matches(HttpServletRequest request) {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login != null
                && !READING.contains(request.getMethod())
                && !ASKING.matcher(request.getRequestURI()).matches()
                && !OWN.matches(request)
                && login.getAuthorities().contains(new SimpleGrantedAuthority(Role.AUDITOR.authority()));
    }
}
