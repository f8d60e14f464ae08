package vn.parindex.workflow.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
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

    /** What concerns nobody but themselves, and what is typed to have it counted, which changes nothing. */
    private static final RequestMatcher HARMLESS = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher("/doi-mat-khau"),
            PathPatternRequestMatcher.withDefaults().matcher("/dang-xuat"),
            PathPatternRequestMatcher.withDefaults().matcher("/api/tasks/{task}/points"));

    @Override
    public boolean matches(HttpServletRequest request) {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login != null
                && !READING.contains(request.getMethod())
                && !HARMLESS.matches(request)
                && login.getAuthorities().contains(new SimpleGrantedAuthority(Role.AUDITOR.authority()));
    }
}
