package vn.parindex.web.province;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.parindex.province.ProvincePlans;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.outcome.MinistryResults;
import vn.parindex.province.outcome.ProvinceComparisons;
import vn.parindex.province.report.Reports;
import vn.parindex.province.report.SentReports;
import vn.parindex.province.report.Submissions;
import vn.parindex.province.round.RoundRecords;
import vn.parindex.province.statement.StatementRecords;
import vn.parindex.province.thread.Threads;
import vn.parindex.province.work.ProvinceAtWork;
import vn.parindex.province.work.ProvinceNotices;
import vn.parindex.province.work.Successions;
import vn.parindex.web.Show;

/** The pages of the plan Đắk Nông 2024, on the real services without a database. */
@WebMvcTest(
        controllers = {
            ProvincePlansController.class,
            AnnexController.class,
            SubjectController.class,
            DocumentController.class,
            ComparisonController.class,
            ReportController.class,
            RoundsController.class
        })
@Import({
    Show.class,
    Visitors.class,
    PlanPages.class,
    AnnexRows.class,
    SubjectPages.class,
    DocumentDesk.class,
    ProvincePageTest.Surroundings.class
})
abstract class ProvincePageTest {

    static final String ADDRESS = "/chi-so-tinh/" + ProvinceAtWork.PLAN;

    private static final List<Class<?>> SERVICES = List.of(
            ProvincePlans.class,
            Successions.class,
            StatementRecords.class,
            Evidence.class,
            Submissions.class,
            Reports.class,
            SentReports.class,
            RoundRecords.class,
            Threads.class,
            MinistryResults.class,
            ProvinceComparisons.class,
            ProvinceNotices.class,
            Clock.class);

    @TestConfiguration
    static class Surroundings {

        @Bean
        static BeanFactoryPostProcessor province() {
            return factory -> {
                var province = new ProvinceAtWork();
                factory.registerSingleton("provinceAtWork", province);
                SERVICES.forEach(service -> factory.registerSingleton(service.getName(), province.get(service)));
            };
        }

        @Bean
        SecurityFilterChain open(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }
    }

    @Autowired
    MockMvc web;

    @Autowired
    ProvinceAtWork province;

    @BeforeEach
    void nothing_has_happened_yet() {
        province.fromTheBeginning();
    }

    /** Somebody who works for a unit. */
    static RequestPostProcessor staff(String unit) {
        return user(unit + ".canbo").authorities(() -> "UNIT_" + unit);
    }

    String page(String path, String unit) throws Exception {
        return text(web.perform(get(ADDRESS + path).with(staff(unit))).andExpect(status().isOk()));
    }

    ResultActions submit(String path, String unit, String... parameters) throws Exception {
        MockHttpServletRequestBuilder request = post(ADDRESS + path);
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return web.perform(request.with(csrf()).with(staff(unit)));
    }

    static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    /** Keeps a page where people can look at it. */
    static void keep(String name, String page) throws Exception {
        Files.createDirectories(Path.of("target/pages"));
        Files.writeString(
                Path.of("target/pages", name + ".html"),
                page.replace("/parindex.css", "../classes/static/parindex.css"));
    }
}
