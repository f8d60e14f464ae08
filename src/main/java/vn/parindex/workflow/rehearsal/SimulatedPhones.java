package vn.parindex.workflow.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.parindex.survey.ballot.BallotToken;

/** Phones of simulated people: they send their answers to the public page of this server, as a browser would. */
@Component
class SimulatedPhones {

    private final Environment environment;
    private final SingletonSupplier<HttpClient> client = SingletonSupplier.of(HttpClient::newHttpClient);

    SimulatedPhones(Environment environment) {
        this.environment = environment;
    }

    /**
     * Hands a ballot in.
     *
     * @param values by key of the question
     * @throws IllegalStateException if the page does not say that it took the ballot
     */
    void handIn(BallotToken token, Map<String, String> values) {
        String form = Stream.concat(values.entrySet().stream(), Stream.of(Map.entry("gui-phieu", "con-trong")))
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(page().resolve("/phieu/" + token.text()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<Void> answer = client.obtain().send(request, HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != 303) {
                throw new IllegalStateException("the page of ballots answered with status " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the page of ballots did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private URI page() {
        return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
