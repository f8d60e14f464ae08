package vn.parindex.workflow.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.parindex.account.Tenures;

/** Who may reach what over HTTP. What is not named here needs a login. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final String LOGIN_PAGE = "/camunda/app/welcome/default/";
    private static final String POLICY =
            "default-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** The engine's REST interface: open by default, so closed here; HTTP Basic against the engine's own users. */
    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, IdentityService identity, EngineUsers users) throws Exception {
        return http.securityMatcher(path("/engine-rest/**"))
                .authenticationProvider(users)
                .authorizeHttpRequests(requests -> requests.requestMatchers(SecurityConfiguration::fromAnotherSite)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(Customizer.withDefaults())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterAfter(new EngineIdentityFilter(identity), AuthorizationFilter.class)
                .build();
    }

    /**
     * Camunda's web applications have their own login, CSRF tokens and headers. The path that creates a first
     * administrator without login is closed (CVE-2026-77226); administrators come from the environment.
     */
    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http, Tenures tenures) throws Exception {
        return http.securityMatcher(path("/camunda/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                path("/camunda/api/admin/setup/**"), path("/camunda/app/*/*/setup/**"))
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(askedForAnew()))
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .addFilterBefore(new ClosedAccountFilter(tenures), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, EngineUsers users, Tenures tenures) throws Exception {
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
                                path("/favicon.ico"))
                        .permitAll()
                        .requestMatchers(new ChangesByAuditors())
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new ClosedAccountFilter(tenures), BasicAuthenticationFilter.class)
                .addFilterBefore(new WebappSessionFilter(users), BasicAuthenticationFilter.class)
                .exceptionHandling(e -> e.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), path("/api/**"))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(LOGIN_PAGE), AnyRequestMatcher.INSTANCE))
                // the session belongs to the web applications, which renew its id at their login
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER)
                        .sessionFixation(fixation -> fixation.none()))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY)))
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
