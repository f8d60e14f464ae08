package vn.parindex.web.survey;

import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import vn.parindex.plan.Plan;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.Plans;
import vn.parindex.survey.campaign.CampaignWindow;

/** The sample plan in the middle of its survey, and the people who look at it. */
final class SurveyPages {

    static final String PLAN = "travinh-2023";
    static final String ADDRESS = "/dieu-tra/" + PLAN;
    static final String INTERIOR = "so-noi-vu";
    static final String JUSTICE = "so-tu-phap";
    static final String USER = "can-bo";
    static final Instant OPENS = Instant.parse("2023-11-01T01:00:00Z");
    static final Instant CLOSES = OPENS.plus(Duration.ofDays(20));
    static final Instant NOW = OPENS.plus(Duration.ofDays(10));
    static final CampaignWindow OPEN = new CampaignWindow(OPENS, CLOSES, false);

    private SurveyPages() {}

    @TestConfiguration
    static class Surroundings {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        /** A test without a server leaves this one out. */
        @Bean
        MultipartResolver multipartResolver() {
            return new StandardServletMultipartResolver();
        }

        @Bean
        SecurityFilterChain open(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .build();
        }
    }

    static Plan plan() {
        return PlanFiles.read(PLAN).plan();
    }

    static void load(Plans plans) {
        load(plans, plan());
    }

    static void load(Plans plans, Plan plan) {
        when(plans.all()).thenReturn(List.of(plan));
        when(plans.find(PLAN)).thenReturn(Optional.of(plan));
    }

    static RequestPostProcessor of(String unit) {
        return user(USER).authorities(AuthorityUtils.createAuthorityList("UNIT_" + unit));
    }

    /** For looking at it. */
    static void keep(String name, String page) throws IOException {
        Files.createDirectories(Path.of("target/pages"));
        Files.writeString(
                Path.of("target/pages", name + ".html"),
                page.replace("/parindex.css", "../classes/static/parindex.css"));
    }
}
