package vn.parindex.workflow.sso;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import vn.parindex.workflow.sso.SignInProblem.Reason;

/** Somebody has come from the province's login, and everything it said has been checked. */
final class SsoSuccess implements AuthenticationSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(SsoSuccess.class);

    private final SsoProperties properties;
    private final GroupMapping mapping;
    private final ProvinceAccounts accounts;
    private final WebappLogin logins;
    private final SignOut signOut;

    SsoSuccess(SsoProperties properties, ProvinceAccounts accounts, WebappLogin logins, SignOut signOut) {
        this.properties = properties;
        this.mapping = GroupMapping.of(properties);
        this.accounts = accounts;
        this.logins = logins;
        this.signOut = signOut;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        // the web applications' session is the login, not Spring's
        SecurityContextHolder.clearContext();
        String asked = SsoRequests.takeGoTo(request);
        if (!(authentication instanceof OAuth2AuthenticationToken token)
                || !(token.getPrincipal() instanceof OidcUser oidc)) {
            log.error("the province's login gave no ID token; its scopes must contain openid");
            SsoFailure.show(SignInProblem.of(Reason.INVALID), request, response);
            return;
        }
        var session = new SsoSession(
                token.getAuthorizedClientRegistrationId(), oidc.getIdToken().getTokenValue());
        try {
            UserAuthentication login = signIn(oidc, request);
            logins.begin(login, request);
            session.keepIn(request.getSession());
            response.sendRedirect(logins.landing(login, asked));
        } catch (NotSignedIn refused) {
            log.warn("login of {} with the province's login: {}", refused.user(), refused.reason());
            forget(request);
            String logout = signOut.address(request, session).orElse(null);
            SsoFailure.show(new SignInProblem(refused.reason(), refused.user(), logout), request, response);
        }
    }

    private UserAuthentication signIn(OidcUser oidc, HttpServletRequest request) {
        Set<String> groups = mapping.groupsOf(oidc.getClaims());
        String user = accounts.signIn(Person.of(oidc, properties.userClaim()), groups);
        UserAuthentication login = logins.of(user, request);
        if (login.getGroupIds().isEmpty()) {
            throw new NotSignedIn(Reason.NO_GROUPS, user);
        }
        log.info("user {} logged in with the province's login", user);
        return login;
    }

    private static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
