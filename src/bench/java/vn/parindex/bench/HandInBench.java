package vn.parindex.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.ParindexApplication;
import vn.parindex.plan.Plans;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.questionnaire.QuestionKind.Rated;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.questionnaire.QuestionnaireFiles;
import vn.parindex.survey.urn.BallotBox;
import vn.parindex.survey.urn.Rights;
import vn.parindex.survey.urn.SmallCampaign;

/**
 * Two hundred people hand in ballots at once, as fast as they get answers, for {@code parindex.bench.seconds}; before and
 * after that for half as long each they send the same form to a page that only inserts a row. Counts what is in the
 * database afterwards, and writes the section "Nộp phiếu" of {@code docs/bench/surveys.md}.
 */
public final class HandInBench {

    private static final Path DOCUMENT = Path.of("docs/bench/surveys.md");
    private static final String SECTION = "## Nộp phiếu";
    private static final String PLAN = "do-nop-phieu-2023";
    private static final int BATCH = 50_000;
    private static final int MOST_A_SECOND = 2000;
    /** Every so many rights are shown twice. */
    private static final int TWICE = 20;

    private HandInBench() {}

    public static void main(String[] arguments) throws Exception {
        Duration time = Duration.ofSeconds(Long.getLong("parindex.bench.seconds", 120));
        try (ConfigurableApplicationContext server = start()) {
            String section = measure(server, time);
            write(section);
            System.out.println(section);
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(ParindexApplication.class, RowPage.class, RowPage.Open.class)
                .profiles("rehearsal")
                .run(
                        "--server.port=0",
                        "--parindex.demo.plan=",
                        // all people of the measurement share one address
                        "--parindex.survey.rate.requests=1000000000",
                        "--logging.level.org.springframework.boot=warn");
    }

    private static String measure(ConfigurableApplicationContext server, Duration time) throws Exception {
        JdbcTemplate database = server.getBean(JdbcTemplate.class);
        String root = "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
        List<URI> ballots = ballots(server, root, time);
        String form = form();
        database.execute("create table bench_row (id uuid primary key, answers integer not null)");
        Optional<URI> row = Optional.of(URI.create(root + RowPage.PATH));
        Duration warm = time.dividedBy(12);
        var next = new AtomicInteger();

        Crowd.send(() -> row, form, warm);
        Crowd.Answers warmed = Crowd.send(() -> take(ballots, next), form, warm);
        Crowd.Answers rows = Crowd.send(() -> row, form, time.dividedBy(2));
        Crowd.Answers handedIn = Crowd.send(() -> take(ballots, next), form, time);
        rows = rows.and(Crowd.send(() -> row, form, time.dividedBy(2)));

        int accepted = warmed.nanos().size() + handedIn.nanos().size();
        int boxed = count(database, "select count(*) from ballot_box where plan_id = ?")
                + count(database, "select count(*) from ballot where plan_id = ?");
        int used = count(database, "select count(*) from ballot_right where plan_id = ? and state = 'USED'");
        if (boxed != accepted || used != accepted) {
            throw new IllegalStateException(
                    "%d ballots were accepted, %d are kept, %d rights are used".formatted(accepted, boxed, used));
        }
        return report(rows, handedIn, accepted, time, database.queryForObject("select version()", String.class));
    }

    private static List<URI> ballots(ConfigurableApplicationContext server, String root, Duration time) {
        var campaign = new SmallCampaign(
                server.getBean(Plans.class),
                server.getBean(Campaigns.class),
                server.getBean(BallotBox.class),
                server.getBean(Clock.class));
        campaign.openShipped(PLAN);
        Rights rights = server.getBean(Rights.class);
        List<URI> ballots = new ArrayList<>();
        while (ballots.size() < MOST_A_SECOND * time.toSeconds()) {
            rights.issue(PLAN, SmallCampaign.UNIT, SmallCampaign.AUDIENCE, BATCH, SmallCampaign.USER).rights().stream()
                    .map(right -> URI.create(root + "/phieu/" + right.token().text()))
                    .forEach(ballots::add);
        }
        return ballots;
    }

    /** The next right; every twentieth is shown twice, by two people at about the same moment. */
    private static Optional<URI> take(List<URI> ballots, AtomicInteger next) {
        int number = next.getAndIncrement();
        int right = number - number / (TWICE + 1) - (number % (TWICE + 1) == TWICE ? 1 : 0);
        return right < ballots.size() ? Optional.of(ballots.get(right)) : Optional.empty();
    }

    private static String form() {
        Questionnaire questionnaire = QuestionnaireFiles.shipped().stream()
                .map(id -> QuestionnaireFiles.shipped(id).value().orElseThrow().questionnaire())
                .filter(shipped -> shipped.audience().equals(SmallCampaign.AUDIENCE))
                .findFirst()
                .orElseThrow();
        return questionnaire.questions().stream()
                        .map(question -> question.key() + "="
                                + URLEncoder.encode(
                                        question.kind() instanceof Rated rated
                                                ? rated.options().get(1).value()
                                                : "Cần thêm hướng dẫn trên cổng dịch vụ công.",
                                        StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))
                + "&gui-phieu=gui";
    }

    private static int count(JdbcTemplate database, String sql) {
        return database.queryForObject(sql, Integer.class, PLAN);
    }

    private static String report(
            Crowd.Answers rows, Crowd.Answers handedIn, int accepted, Duration time, String postgres)
            throws IOException {
        int repeated = handedIn.others().getOrDefault("status 410", 0);
        var errors = new java.util.TreeMap<>(handedIn.others());
        errors.remove("status 410");
        return """
                %s

                Written by `./mvnw -Pbench verify -DskipTests`. %d people send as fast as they get answers, for %d seconds, from the same machine; before and after that, half as long each, they send the same form to a page that only inserts a row (`RowPage`). One ballot of %d is sent twice at about the same moment. Client, server and database share the processors, so times are those of a full machine and not of a network.

                - Processors: %d; Java: %s; heap: %d MB
                - Database: %s, as it is embedded

                | milliseconds | median | p95 | p99 | most | answers | a second |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                %s
                %s

                - p95 ÷ p95 of a row: %s
                - errors: %s of ballots, %s of rows
                - sent a second time and refused as already handed in: %d
                - accepted with those of the warm-up: %d; in the database as ballots: %d; rights used: %d
                """
                .formatted(
                        SECTION,
                        Crowd.PEOPLE,
                        time.toSeconds(),
                        TWICE,
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.vm.version"),
                        Runtime.getRuntime().maxMemory() >> 20,
                        postgres.substring(0, postgres.indexOf(" on ")),
                        row("a page that only inserts a row", rows),
                        row("a ballot is handed in", handedIn),
                        "%.2f"
                                .formatted(handedIn.millis(0.95) / rows.millis(0.95))
                                .replace(',', '.'),
                        errors.isEmpty() ? "none" : errors,
                        rows.others().isEmpty() ? "none" : rows.others(),
                        repeated,
                        accepted,
                        accepted,
                        accepted);
    }

    private static String row(String what, Crowd.Answers answers) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.0f | %,d | %,.0f |",
                what,
                answers.millis(0.5),
                answers.millis(0.95),
                answers.millis(0.99),
                answers.millis(1),
                answers.nanos().size(),
                answers.nanos().size() / answers.seconds());
    }

    /** Replaces the section and leaves the others as they are. */
    private static void write(String section) throws IOException {
        String old = Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "# Surveys: measurements\n";
        int from = old.indexOf(SECTION);
        int to = from < 0 ? -1 : old.indexOf("\n## ", from);
        String before = from < 0 ? old + "\n" : old.substring(0, from);
        Files.createDirectories(DOCUMENT.getParent());
        Files.writeString(DOCUMENT, before + section + (to < 0 ? "" : old.substring(to)));
    }
}
