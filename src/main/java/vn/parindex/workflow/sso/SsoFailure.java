package vn.parindex.workflow.sso;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import vn.parindex.workflow.sso.SignInProblem.Reason;

/** What came back from the province's login is no login. */
final class SsoFailure implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SsoFailure.class);
    private static final String NOT_BEGUN_HERE = "authorization_request_not_found";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        String code = failure instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : failure.getClass().getSimpleName();
        log.warn("login with the province's login failed: {}: {}", code, failure.getMessage());
        Reason reason =
                switch (code) {
                    case NOT_BEGUN_HERE -> Reason.EXPIRED;
                    case OAuth2ErrorCodes.ACCESS_DENIED -> Reason.BROKEN_OFF;
                    default -> ProvinceRequests.wentUnanswered(failure) ? Reason.UNREACHABLE : Reason.INVALID;
                };
        show(SignInProblem.of(reason), request, response);
    }

    static void show(SignInProblem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(SignInProblem.ATTRIBUTE, problem);
        response.setStatus(
                problem.reason() == Reason.UNREACHABLE
                        ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                        : HttpServletResponse.SC_FORBIDDEN);
        request.getRequestDispatcher(SignInProblem.PAGE).forward(request, response);
    }
}
