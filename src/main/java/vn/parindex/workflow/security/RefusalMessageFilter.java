package vn.parindex.workflow.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Takes the English lead that the engine's REST interface puts before a refusal off, so that the reason comes first. */
@Component
@Order(-200)
class RefusalMessageFilter extends OncePerRequestFilter {

    private static final Pattern SUBMISSION =
            Pattern.compile(".*/(task/[^/]+/(submit-form|complete)|process-definition/.+/(submit-form|start))");
    private static final Pattern LEAD = Pattern.compile(
            "\"message\":\"Cannot (submit task form|complete task|instantiate process definition) [^:\"]+(:[^: \"]+)*: ");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !SUBMISSION.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var cached = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, cached);
        if (cached.getStatus() == HttpServletResponse.SC_BAD_REQUEST) {
            String body = new String(cached.getContentAsByteArray(), StandardCharsets.UTF_8);
            byte[] plain = LEAD.matcher(body).replaceFirst("\"message\":\"").getBytes(StandardCharsets.UTF_8);
            cached.resetBuffer();
            cached.getOutputStream().write(plain);
        }
        cached.copyBodyToResponse();
    }
}
