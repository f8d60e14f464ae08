package vn.parindex.web.ballot;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away, before anything of the body is read, what is too much, too often, or sent by a page of another site. */
final class BallotGate extends OncePerRequestFilter {

    /**
     * Most bytes of a ballot. A page lets nobody write more than the questionnaire takes; a letter of Vietnamese takes up
     * to nine bytes.
     */
    static final int MOST_BYTES = 128 * 1024;

    private final ClientRate rate;
    private final BallotNotices notices;

    BallotGate(ClientRate rate, BallotNotices notices) {
        this.rate = rate;
        this.notices = notices;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith(BallotAddress.ROOT)
                || request.getServletPath().equals(BallotSecurity.STYLE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Notice> refusal = refusal(request);
        if (refusal.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            notices.show(refusal.get(), request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException("a notice cannot be shown", e);
        }
    }

    private Optional<Notice> refusal(HttpServletRequest request) {
        Duration wait = rate.request(ClientAddress.client(request.getRemoteAddr()));
        if (!wait.isZero()) {
            return Optional.of(Notice.tooMany(wait));
        }
        if (!HttpMethod.POST.matches(request.getMethod())) {
            return Optional.empty();
        }
        if (fromAnotherSite(request)) {
            return Optional.of(Notice.OTHER_SITE);
        }
        // browsers say how long a form is; what does not say so could be without end
        if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > MOST_BYTES) {
            return Optional.of(Notice.TOO_LARGE);
        }
        return isForm(request.getContentType()) ? Optional.empty() : Optional.of(Notice.OTHER_TYPE);
    }

    private static boolean isForm(String type) {
        return type != null
                && type.regionMatches(
                        true,
                        0,
                        MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                        0,
                        MediaType.APPLICATION_FORM_URLENCODED_VALUE.length());
    }

    /**
     * Old browsers do not say where a form comes from, and under the pages' own policy their origin is "null"; who has no
     * token gets nothing by it anyway.
     */
    private static boolean fromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !origin.equals("null") && !isThisServer(origin, request);
    }

    private static boolean isThisServer(String origin, HttpServletRequest request) {
        try {
            return request.getServerName().equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
