package vn.parindex.workflow.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whose request this thread is answering. */
final class Clients {

    private Clients() {}

    /** Address of who asks; null outside of a request, for example in a command at the terminal. */
    static String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }

    static void sayWhenToComeBack(Duration wait) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            HttpServletResponse response = request.getResponse();
            if (response != null) {
                response.setHeader(
                        "Retry-After", Long.toString(wait.plusMillis(999).toSeconds()));
            }
        }
    }
}
