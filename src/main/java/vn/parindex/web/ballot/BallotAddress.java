package vn.parindex.web.ballot;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.parindex.survey.ballot.BallotToken;

/**
 * Takes the token out of the address of a ballot, before anything else sees the request: whatever logs, reports or shows
 * addresses gets {@value #BALLOT}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BallotAddress extends OncePerRequestFilter {

    static final String ROOT = "/phieu";
    static final String THANKS = ROOT + "/cam-on";
    /** What the address of every ballot becomes; no token, because it is too short. */
    static final String BALLOT = ROOT + "/mo";

    /** Set on every request for a ballot; application.yaml keeps such requests out of the access log by it. */
    static final String TOKEN = "vn.parindex.ballot";

    /** The token of the request's address; empty if it cannot be one. */
    static Optional<BallotToken> token(HttpServletRequest request) {
        return ((Shown) request.getAttribute(TOKEN)).token;
    }

    /** The server tells the page of an error the address that it knows. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return request.getAttribute(TOKEN) == null;
        }
        String path = path(request);
        return !path.regionMatches(true, 0, ROOT + "/", 0, ROOT.length() + 1) || path.equals(THANKS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getContextPath() + BALLOT);
            chain.doFilter(request, response);
            return;
        }
        String shown = path(request).substring(ROOT.length() + 1);
        if (shown.endsWith("/")) {
            shown = shown.substring(0, shown.length() - 1);
        }
        if (shown.isEmpty()) {
            chain.doFilter(new At(request, ROOT), response);
            return;
        }
        request.setAttribute(TOKEN, new Shown(BallotToken.parse(shown)));
        chain.doFilter(new At(request, BALLOT), response);
    }

    /** Slashes that somebody typed twice hide no token. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath().replaceAll("/{2,}", "/");
    }

    /** An object of its own, because an attribute that is an empty Optional is easily taken for none. */
    private record Shown(Optional<BallotToken> token) {

        @Override
        public String toString() {
            return "Shown";
        }
    }

    /** The request at another address. */
    private static final class At extends HttpServletRequestWrapper {

        private final String path;

        At(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getServletPath() {
            return path;
        }

        @Override
        public String getPathInfo() {
            return null;
        }

        @Override
        public String getQueryString() {
            return null;
        }

        @Override
        public String getRequestURI() {
            return getContextPath() + path;
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(getScheme() + "://" + getServerName() + ":" + getServerPort() + getRequestURI());
        }
    }
}
