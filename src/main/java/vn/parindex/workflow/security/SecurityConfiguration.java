package vn.parindex.workflow.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.XXssConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.parindex.account.Tenures;
import vn.parindex.workflow.account.PersonalAccounts;
import vn.parindex.workflow.sso.SignInProblem;
import vn.parindex.workflow.sso.SignOut;

/** Who may reach what over HTTP. What is not named here needs a login. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final String LOGIN_PAGE = "/camunda/app/welcome/default/";
    private static final String POLICY =
            "default-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** For answers that no browser shows. */
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** Before the filters that check passwords, which count by address; the engine's REST interface brings one after them. */
    @Bean
    OrderedRequestContextFilter requestContextFilter() {
        return new OrderedRequestContextFilter();
    }

    /** The engine's REST interface: open by default, so closed here; HTTP Basic against the engine's own users ({@link EngineUsers}). */
    @Bean
    @Order(1)
    SecurityFilterChain engineRest(
            HttpSecurity http, IdentityService identity, PersonalAccounts accounts, MessageSource messages)
            throws Exception {
        return http.securityMatcher(path("/engine-rest/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(SecurityConfiguration::fromAnotherSite)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(Customizer.withDefaults())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(NOTHING))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .addFilterAfter(new InitialPasswordFilter(accounts, messages), AuthorizationFilter.class)
                .addFilterAfter(new EngineIdentityFilter(identity), InitialPasswordFilter.class)
                .build();
    }

    /**
     * Camunda's web applications have their own login, CSRF tokens and headers. The path that creates a first
     * administrator without login is closed (CVE-2026-77226); administrators come from the environment.
     */
    @Bean
    @Order(2)
    SecurityFilterChain webapps(
            HttpSecurity http,
            Tenures tenures,
            PersonalAccounts accounts,
            MessageSource messages,
            SignOut signOut,
            Clock clock,
            @Value("${parindex.login.longest-session}") Duration longestSession)
            throws Exception {
        return http.securityMatcher(path("/camunda/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                path("/camunda/api/admin/setup/**"), path("/camunda/app/*/*/setup/**"))
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                // their policy of content is their own, with a number that is drawn anew for every page
                .headers(headers -> headers.cacheControl(CacheControlConfig::disable)
                        .xssProtection(XXssConfig::disable)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .addHeaderWriter(askedForAnew()))
                .addFilterBefore(new SessionAgeFilter(clock, longestSession), BasicAuthenticationFilter.class)
                .addFilterAfter(new InitialPasswordFilter(accounts, messages), AuthorizationFilter.class)
                .addFilterAfter(new SignOutFilter(signOut), AuthorizationFilter.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .addFilterBefore(new ClosedAccountFilter(tenures, accounts), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            EngineUsers users,
            Tenures tenures,
            PersonalAccounts accounts,
            MessageSource messages,
            Clock clock,
            @Value("${parindex.login.longest-session}") Duration longestSession)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                path("/"),
                                path("/ket-qua"),
                                path("/ket-qua/{plan}"),
                                path("/ket-qua/{plan}/results.csv"),
                                path("/ket-qua/{plan}/results.json"),
                                path("/ket-qua/{plan}/results.xlsx"),
                                path("/parindex.css"),
                                // code and looks of the product's own parts of Tasklist and Cockpit, no data
                                path("/plugins/**"),
                                path("/api/sign-in"),
                                path(SignInProblem.PAGE),
                                path("/favicon.ico"))
                        .permitAll()
                        .requestMatchers(new ChangesByAuditors())
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new SessionAgeFilter(clock, longestSession), BasicAuthenticationFilter.class)
                .addFilterBefore(new ClosedAccountFilter(tenures, accounts), BasicAuthenticationFilter.class)
                .addFilterBefore(new WebappSessionFilter(users), BasicAuthenticationFilter.class)
                .addFilterAfter(new InitialPasswordFilter(accounts, messages), AuthorizationFilter.class)
                .exceptionHandling(e -> e.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), path("/api/**"))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(LOGIN_PAGE), AnyRequestMatcher.INSTANCE))
                // the session belongs to the web applications, which renew its id at their login
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER)
                        .sessionFixation(fixation -> fixation.none()))
                // the page that logs out must end the session of the web applications
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /**
     * The product's labels and looks of the web applications have Camunda's version in their address, not its own:
     * browsers that keep them must ask each time whether they are still right.
     */
    private static HeaderWriter askedForAnew() {
        return new DelegatingRequestMatcherHeaderWriter(
                new OrRequestMatcher(path("/camunda/app/*/locales/*"), path("/camunda/app/*/styles/*")),
                new StaticHeadersWriter("Cache-Control", "no-cache"));
    }

    /** A browser that has kept a Basic login would send it along with requests of a foreign page, too. */
    private static boolean fromAnotherSite(HttpServletRequest request) {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /** Matches the path as it came, whichever servlet answers it; the default matches only those of Spring MVC. */
    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
