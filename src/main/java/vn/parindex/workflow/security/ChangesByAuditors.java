package vn.parindex.workflow.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.parindex.account.Role;

/** Requests by which an auditor, who reads everything, would change something on the product's own pages. */
final class ChangesByAuditors implements RequestMatcher {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Requests that send what is typed to have it counted, and change nothing. */
    private static final Pattern ASKING = Pattern.compile("/api/tasks/[^/]+/points");

    @Override
    public boolean matches(HttpServletRequest request) {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login != null
                && !READING.contains(request.getMethod())
                && !ASKING.matcher(request.getRequestURI()).matches()
                && login.getAuthorities().contains(new SimpleGrantedAuthority(Role.AUDITOR.authority()));
    }
}
