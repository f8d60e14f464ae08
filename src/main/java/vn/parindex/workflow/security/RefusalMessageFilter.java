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

/** Lets the engine's REST interface refuse in Vietnamese what people change or hand in, the reason first. */
@Component
@Order(-200)
class RefusalMessageFilter extends OncePerRequestFilter {

    /** Of anybody. Other programs read the engine's own words, those who work in the web applications do not. */
    private static final Pattern SUBMISSION =
            Pattern.compile(".*/(task/[^/]+/(submit-form|complete)|process-definition/.+/(submit-form|start))");

    private static final Pattern CHANGE = Pattern.compile("/camunda/api/engine/engine/[^/]+/(task|user|filter)/.*");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return "GET".equals(request.getMethod())
                || !SUBMISSION.matcher(path).matches() && !CHANGE.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var cached = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, cached);
        if (cached.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            String body = new String(cached.getContentAsByteArray(), StandardCharsets.UTF_8);
            byte[] plain = RefusalWording.inVietnamese(body).getBytes(StandardCharsets.UTF_8);
            cached.resetBuffer();
            cached.getOutputStream().write(plain);
        }
        cached.copyBodyToResponse();
    }
}
