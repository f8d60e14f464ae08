package vn.parindex.workflow.sso;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.util.StringUtils;
import org.springframework.web.client.RestClient;

/**
 * Where the province's login is, as its own description says. It is asked when somebody first uses the button, so the
 * product starts without it; when it did not answer, it is left alone for a while, so that a crowd at the button does not
 * wait one after the other.
 */
final class ProvinceClients implements ClientRegistrationRepository {

    private static final Logger log = LoggerFactory.getLogger(ProvinceClients.class);

    private static final Duration LEFT_ALONE = Duration.ofSeconds(10);
    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};

    private final Map<String, Client> clients = new LinkedHashMap<>();
    private final RestClient http;
    private final Clock clock;

    ProvinceClients(OAuth2ClientProperties properties, RestClient http, Clock clock) {
        this.http = http;
        this.clock = clock;
        properties.getRegistration().forEach((id, given) -> clients.put(id, new Client(id, given, properties)));
    }

    /** @throws SilentProvider if its address is not known, and cannot be asked for */
    @Override
    public ClientRegistration findByRegistrationId(String id) {
        Client client = clients.get(id);
        return client == null ? null : client.registration();
    }

    /** One login that is configured. */
    private final class Client {

        private final String id;
        private final OAuth2ClientProperties.Registration given;
        private final OAuth2ClientProperties.Provider provider;
        private ClientRegistration known;
        private SilentProvider silent;
        private Instant silentUntil = Instant.MIN;

        private Client(String id, OAuth2ClientProperties.Registration given, OAuth2ClientProperties all) {
            this.id = id;
            this.given = given;
            this.provider = all.getProvider().get(given.getProvider() == null ? id : given.getProvider());
        }

        private synchronized ClientRegistration registration() {
            if (known != null) {
                return known;
            }
            if (clock.instant().isBefore(silentUntil)) {
                throw silent;
            }
            try {
                known = provider == null || provider.getIssuerUri() == null ? asGiven() : asDescribed();
                return known;
            } catch (RuntimeException e) {
                // no answer, a foreign one, or one that leaves things out: Spring has no common type for these
                log.warn("the province's login at {} does not say where it is: {}", issuer(), e.getMessage());
                silent = new SilentProvider(issuer(), e);
                silentUntil = clock.instant().plus(LEFT_ALONE);
                throw silent;
            }
        }

        /** All addresses are configured; nobody has to be asked. */
        private ClientRegistration asGiven() {
            var alone = new OAuth2ClientProperties();
            alone.getRegistration().put(id, given);
            if (provider != null) {
                alone.getProvider().put(given.getProvider() == null ? id : given.getProvider(), provider);
            }
            return new OAuth2ClientPropertiesMapper(alone)
                    .asClientRegistrations()
                    .get(id);
        }

        private ClientRegistration asDescribed() {
            Map<String, Object> description = http.get()
                    .uri(issuer().replaceFirst("/$", "") + DESCRIPTION)
                    .retrieve()
                    .body(OBJECT);
            if (description == null || !issuer().equals(description.get("issuer"))) {
                throw new IllegalArgumentException(
                        "it calls itself " + (description == null ? null : description.get("issuer")));
            }
            ClientRegistration.Builder client =
                    ClientRegistrations.fromOidcConfiguration(description).registrationId(id);
            PropertyMapper map = PropertyMapper.get().alwaysApplyingWhenNonNull();
            map.from(given::getClientId).to(client::clientId);
            map.from(given::getClientSecret).to(client::clientSecret);
            map.from(given::getClientAuthenticationMethod)
                    .as(ClientAuthenticationMethod::new)
                    .to(client::clientAuthenticationMethod);
            map.from(given::getRedirectUri).to(client::redirectUri);
            map.from(given::getScope).as(StringUtils::toStringArray).to(client::scope);
            map.from(given::getClientName).to(client::clientName);
            map.from(provider::getAuthorizationUri).to(client::authorizationUri);
            map.from(provider::getTokenUri).to(client::tokenUri);
            map.from(provider::getUserInfoUri).to(client::userInfoUri);
            map.from(provider::getJwkSetUri).to(client::jwkSetUri);
            map.from(provider::getUserNameAttribute).to(client::userNameAttributeName);
            return client.build();
        }

        private String issuer() {
            return provider == null ? id : provider.getIssuerUri();
        }
    }
}
