package vn.parindex.web.ballot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import vn.parindex.plan.Plans;
import vn.parindex.survey.ballot.BallotToken;
import vn.parindex.survey.campaign.CampaignForms;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.questionnaire.QuestionKind.Rated;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.questionnaire.QuestionnaireFiles;
import vn.parindex.survey.urn.BallotBox;
import vn.parindex.survey.urn.Rights;
import vn.parindex.survey.urn.SmallCampaign;

/**
 * The pages of ballots over real HTTP, behind a proxy that says who asks. Plans stay in the database of the tests, under
 * ids of their own.
 */
@Tag("http")
@ActiveProfiles("rehearsal")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "parindex.demo.plan=",
            "parindex.survey.upkeep=false",
            "server.forward-headers-strategy=framework",
            "server.tomcat.accesslog.enabled=true",
            "server.tomcat.accesslog.directory=" + BallotHttp.ACCESS_LOG,
            "server.tomcat.accesslog.buffered=false"
        })
abstract class BallotHttp {

    static final String ACCESS_LOG = "${user.dir}/target/ballot-access-log";
    static final String OPINION = "Cán bộ một cửa rất tận tình";
    static final String AUDIENCE = SmallCampaign.AUDIENCE;
    static final String UNIT = SmallCampaign.UNIT;

    private static final AtomicInteger CLIENTS = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Plans plans;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Rights rights;

    @Autowired
    BallotBox box;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Clock clock;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    SmallCampaign campaign() {
        return new SmallCampaign(plans, campaigns, box, clock);
    }

    /** Tokens of a group about a unit. */
    List<BallotToken> issue(String plan, String audience, int count) {
        return rights.issue(plan, UNIT, audience, count, SmallCampaign.USER).rights().stream()
                .map(right -> right.token())
                .toList();
    }

    static Questionnaire questionnaire(String audience) {
        return QuestionnaireFiles.shipped().stream()
                .map(id -> QuestionnaireFiles.shipped(id).value().orElseThrow().questionnaire())
                .filter(shipped -> shipped.audience().equals(audience))
                .findFirst()
                .orElseThrow();
    }

    /** Every rated question answered with its best option, and an opinion. */
    static Map<String, String> complete(String audience) {
        var answers = new LinkedHashMap<String, String>();
        Questionnaire questionnaire = questionnaire(audience);
        questionnaire
                .rated()
                .forEach(question -> answers.put(
                        question.key(),
                        ((Rated) question.kind()).options().get(0).value()));
        questionnaire.questions().stream()
                .filter(question -> !question.isRated())
                .forEach(question -> answers.put(question.key(), OPINION));
        return answers;
    }

    static String handIn(Map<String, String> answers) {
        return form(answers) + "&gui-phieu=gui";
    }

    static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Address of a client that nobody else has. */
    static String newClient() {
        int number = CLIENTS.incrementAndGet();
        return "198.18.%d.%d".formatted(number / 200, number % 200 + 1);
    }

    HttpResponse<String> get(String path) {
        return send(request(path, newClient()).GET());
    }

    HttpResponse<String> post(BallotToken token, String form) {
        return post("/phieu/" + token.text(), form);
    }

    HttpResponse<String> post(String path, String form) {
        return send(request(path, newClient())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpRequest.Builder request(String path, String from) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("X-Forwarded-For", from);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int boxed(String plan) {
        return database.queryForObject("select count(*) from ballot_box where plan_id = ?", Integer.class, plan);
    }

    int used(String plan) {
        return database.queryForObject(
                "select count(*) from ballot_right where plan_id = ? and state = 'USED'", Integer.class, plan);
    }

    /** A plan whose campaign is on the shipped questionnaires and open. */
    String opened(String plan) {
        campaign().openShipped(plan);
        return plan;
    }

    /** A plan whose campaign is on the shipped questionnaires and has not been opened. */
    String prepared(String plan) {
        SmallCampaign campaign = campaign();
        campaign.load(plan);
        box.setUp(plan, CampaignForms.shipped(plans.get(plan)), SmallCampaign.USER);
        return plan;
    }
}
