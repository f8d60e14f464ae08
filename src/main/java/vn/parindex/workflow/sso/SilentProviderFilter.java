package vn.parindex.workflow.sso;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.parindex.workflow.sso.SignInProblem.Reason;

/** Says that the province's login does not answer, where Spring's filters would break off. */
final class SilentProviderFilter extends OncePerRequestFilter {

    private final ClientRegistrationRepository clients;

    SilentProviderFilter(ClientRegistrationRepository clients) {
        this.clients = clients;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        try {
            clients.findByRegistrationId(path.substring(path.lastIndexOf('/') + 1));
        } catch (SilentProvider silent) {
            SsoFailure.show(SignInProblem.of(Reason.UNREACHABLE), request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
