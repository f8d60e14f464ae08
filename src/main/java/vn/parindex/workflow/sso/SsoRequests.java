package vn.parindex.workflow.sso;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Sends people to the province's login: with state, nonce and PKCE, and remembering where they wanted to go. */
final class SsoRequests implements OAuth2AuthorizationRequestResolver {

    private static final String ATTRIBUTE = "parindex.sso.goTo";

    /** Pages of the web applications, never another server. */
    private static final Pattern OURS = Pattern.compile("/camunda/app/[a-z]+/[A-Za-z0-9/_.-]*");

    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    SsoRequests(ClientRegistrationRepository clients) {
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(
                clients, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return remembering(request, resolver.resolve(request));
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String client) {
        return remembering(request, resolver.resolve(request, client));
    }

    private static OAuth2AuthorizationRequest remembering(HttpServletRequest request, OAuth2AuthorizationRequest sent) {
        if (sent != null) {
            String goTo = request.getParameter(SingleSignOn.GO_TO);
            boolean ours = goTo != null && OURS.matcher(goTo).matches();
            request.getSession().setAttribute(ATTRIBUTE, ours ? goTo : null);
        }
        return sent;
    }

    /** @return where the login was asked for; null if nowhere in particular */
    static String takeGoTo(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof String goTo ? goTo : null;
    }
}
