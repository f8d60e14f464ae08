package vn.parindex.bench;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page that takes the same form as that of a ballot and only inserts a row: the least that keeps what was sent. */
@RestController
class RowPage {

    static final String PATH = "/bench-row";

    private final JdbcClient database;

    RowPage(JdbcClient database) {
        this.database = database;
    }

    @PostMapping(PATH)
    ResponseEntity<Void> insert(HttpServletRequest request) {
        database.sql("insert into bench_row (id, answers) values (?, ?)")
                .params(UUID.randomUUID(), request.getParameterMap().size())
                .update();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/phieu/cam-on")
                .build();
    }

    /** Open like the pages of ballots. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Open {

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        SecurityFilterChain rows(HttpSecurity http) throws Exception {
            return http.securityMatcher(PATH)
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .csrf(AbstractHttpConfigurer::disable)
                    .build();
        }
    }
}
