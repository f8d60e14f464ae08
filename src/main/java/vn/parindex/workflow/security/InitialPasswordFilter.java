package vn.parindex.workflow.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.parindex.workflow.account.PersonalAccounts;

/** Leads whoever has a password that somebody else has set to the page where it is changed, and nowhere else. */
final class InitialPasswordFilter extends OncePerRequestFilter {

    private static final String CHANGE = "/doi-mat-khau";

    /** What the page itself needs, and logging in and out. */
    private static final RequestMatcher FREE = new OrRequestMatcher(
            path(CHANGE),
            path("/dang-xuat"),
            path("/parindex.css"),
            path("/favicon.ico"),
            path("/plugins/**"),
            path("/api/sign-in"),
            path("/camunda/api/admin/auth/user/**"));

    private static final RequestMatcher INTERFACES =
            new OrRequestMatcher(path("/engine-rest/**"), path("/camunda/api/**"), path("/api/**"));

    /** Code and looks of the web applications, which anybody gets. */
    private static final RequestMatcher APPLICATIONS = path("/camunda/**");

    private final PersonalAccounts accounts;
    private final MessageSource messages;

    InitialPasswordFilter(PersonalAccounts accounts, MessageSource messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (FREE.matches(request)
                || isPartOfAPage(request)
                || userOf(request).filter(accounts::mustChangePassword).isEmpty()) {
            chain.doFilter(request, response);
        } else if (INTERFACES.matches(request)) {
            refuse(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + CHANGE);
        }
    }

    private static Optional<String> userOf(HttpServletRequest request) {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return WebappSessionFilter.userOf(request).or(() -> Optional.ofNullable(known)
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getName));
    }

    private static boolean isPartOfAPage(HttpServletRequest request) {
        String wanted = request.getHeader("Accept");
        boolean page = wanted == null || wanted.contains(MediaType.TEXT_HTML_VALUE);
        return APPLICATIONS.matches(request) && !INTERFACES.matches(request) && !page;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setHeader(SignOutFilter.GO, request.getContextPath() + CHANGE);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String message = messages.getMessage("login.mustChange", null, Locale.forLanguageTag("vi"));
        response.getWriter()
                .write("{\"type\":\"InitialPassword\",\"message\":\"" + message + "\",\"problems\":[],\"now\":null}");
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
