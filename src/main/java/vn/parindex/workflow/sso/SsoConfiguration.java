package vn.parindex.workflow.sso;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.security.oauth2.client.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The province's own login by OpenID Connect, beside the local accounts; there only if it is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties({SsoProperties.class, OAuth2ClientProperties.class})
class SsoConfiguration {

    private static final String BEGIN = "/oauth2/authorization/";
    private static final String RETURN = "/login/oauth2/code/*";

    /** The login is asked for its addresses when somebody uses it; the product starts without it, too. */
    @Bean
    ClientRegistrationRepository provinceLogin(OAuth2ClientProperties properties) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(List.copyOf(new OAuth2ClientPropertiesMapper(properties)
                        .asClientRegistrations()
                        .values())));
    }

    @Bean
    SingleSignOn singleSignOn(OAuth2ClientProperties clients, SsoProperties properties) {
        String client = clients.getRegistration().keySet().iterator().next();
        return new SingleSignOn(properties.label(), BEGIN + client);
    }

    @Bean
    @Order(0)
    SecurityFilterChain provinceLogins(
            HttpSecurity http,
            ClientRegistrationRepository clients,
            SsoProperties properties,
            ProvinceAccounts accounts,
            WebappLogin logins,
            SignOut signOut)
            throws Exception {
        var success = new SsoSuccess(properties, accounts, logins, signOut);
        var failure = new SsoFailure();
        return http.securityMatchers(matchers -> matchers.requestMatchers(path(BEGIN + "*"), path(RETURN)))
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .oauth2Login(login -> login.loginPage("/")
                        .clientRegistrationRepository(clients)
                        .authorizedClientRepository(new NoTokensKept())
                        .authorizationEndpoint(begin -> begin.authorizationRequestResolver(new SsoRequests(clients)))
                        .securityContextRepository(new NullSecurityContextRepository())
                        .successHandler(success)
                        .failureHandler(failure))
                // the web applications' login renews the session
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.none()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(
                                "default-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none';"
                                        + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'"))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
