package vn.parindex.workflow.sso;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a login at the province is ended (OpenID Connect RP-Initiated Logout). */
@NamedInterface("sso")
@Component
public class SignOut {

    private static final Logger log = LoggerFactory.getLogger(SignOut.class);

    private final ObjectProvider<ClientRegistrationRepository> clients;

    SignOut(ObjectProvider<ClientRegistrationRepository> clients) {
        this.clients = clients;
    }

    /** @return address to send the browser to; empty if its session did not begin at the province, or cannot end there */
    public Optional<String> address(HttpServletRequest request) {
        return SsoSession.of(request).flatMap(login -> address(request, login));
    }

    Optional<String> address(HttpServletRequest request, SsoSession login) {
        ClientRegistrationRepository repository = clients.getIfAvailable();
        ClientRegistration client = repository == null ? null : client(repository, login.registration());
        return client == null
                ? Optional.empty()
                : Optional.ofNullable(client.getProviderDetails()
                                .getConfigurationMetadata()
                                .get("end_session_endpoint"))
                        .map(end -> UriComponentsBuilder.fromUriString(end.toString())
                                .queryParam("id_token_hint", login.idToken())
                                .queryParam("post_logout_redirect_uri", "{home}")
                                .encode()
                                .buildAndExpand(home(request))
                                .toUriString());
    }

    /** Who wants to leave leaves, also when nobody knows where the login at the province ends. */
    private static ClientRegistration client(ClientRegistrationRepository repository, String registration) {
        try {
            return repository.findByRegistrationId(registration);
        } catch (SilentProvider silent) {
            log.warn("the session at the province goes on: {}", silent.getMessage());
            return null;
        }
    }

    private static String home(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).path("/").toUriString();
    }
}
