package vn.parindex.workflow.sso;

import java.time.Clock;
import java.util.TreeSet;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.security.oauth2.client.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
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

    @Bean
    ProvinceRequests provinceRequests(SsoProperties properties) {
        return new ProvinceRequests(properties);
    }

    @Bean
    ClientRegistrationRepository provinceLogin(
            OAuth2ClientProperties properties, ProvinceRequests requests, Clock clock) {
        return new ProvinceClients(properties, requests.descriptions(), clock);
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> provinceTokens(ProvinceRequests requests) {
        return new ProvinceTokens(requests.keys());
    }

    @Bean
    SingleSignOn singleSignOn(OAuth2ClientProperties clients, SsoProperties properties) {
        String client = new TreeSet<>(clients.getRegistration().keySet()).first();
        return new SingleSignOn(properties.label(), BEGIN + client);
    }

    @Bean
    @Order(0)
    SecurityFilterChain provinceLogins(
            HttpSecurity http,
            ClientRegistrationRepository clients,
            ProvinceRequests requests,
            SsoProperties properties,
            ProvinceAccounts accounts,
            WebappLogin logins,
            SignOut signOut)
            throws Exception {
        var success = new SsoSuccess(properties, accounts, logins, signOut);
        var failure = new SsoFailure();
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(requests.tokens());
        return http.securityMatchers(matchers -> matchers.requestMatchers(path(BEGIN + "*"), path(RETURN)))
                .authorizeHttpRequests(others -> others.anyRequest().denyAll())
                .addFilterBefore(new SilentProviderFilter(clients), OAuth2AuthorizationRequestRedirectFilter.class)
                .oauth2Login(login -> login.loginPage("/")
                        .clientRegistrationRepository(clients)
                        .authorizedClientRepository(new NoTokensKept())
                        .authorizationEndpoint(begin -> begin.authorizationRequestResolver(new SsoRequests(clients)))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(tokens))
                        .userInfoEndpoint(info -> info.oidcUserService(users(requests)))
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

    private static OidcUserService users(ProvinceRequests requests) {
        var claims = new DefaultOAuth2UserService();
        claims.setRestOperations(requests.users());
        var users = new OidcUserService();
        users.setOauth2UserService(claims);
        return users;
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
