package vn.parindex.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** People who send a form again as soon as they have an answer, for a while. */
final class Crowd {

    static final int PEOPLE = 200;

    private Crowd() {}

    /**
     * What they got.
     *
     * @param nanos of every answer with the status that is asked for
     * @param others how often any other status came
     * @param seconds how long it took
     */
    record Answers(List<Long> nanos, Map<String, Integer> others, double seconds) {

        double millis(double quantile) {
            List<Long> sorted = nanos.stream().sorted().toList();
            return sorted.get((int) Math.round(quantile * (sorted.size() - 1))) / 1e6;
        }

        Answers and(Answers more) {
            List<Long> all = new ArrayList<>(nanos);
            all.addAll(more.nanos);
            Map<String, Integer> counted = new TreeMap<>(others);
            more.others.forEach((status, count) -> counted.merge(status, count, Integer::sum));
            return new Answers(all, counted, seconds + more.seconds);
        }
    }

    /** @param next address to send to; empty if there is none left */
    static Answers send(Supplier<Optional<URI>> next, String form, Duration time) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try {
            List<Callable<Answers>> all = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                all.add(() -> one(client, next, form, end));
            }
            Answers answers = new Answers(List.of(), Map.of(), 0);
            List<Long> nanos = new ArrayList<>();
            for (Future<Answers> one : people.invokeAll(all)) {
                nanos.addAll(one.get().nanos);
                answers = answers.and(new Answers(List.of(), one.get().others, 0));
            }
            return new Answers(nanos, answers.others, (System.nanoTime() - start) / 1e9);
        } finally {
            people.shutdownNow();
        }
    }

    private static Answers one(HttpClient client, Supplier<Optional<URI>> next, String form, long end)
            throws InterruptedException {
        List<Long> nanos = new ArrayList<>();
        Map<String, Integer> others = new TreeMap<>();
        while (System.nanoTime() < end) {
            Optional<URI> address = next.get();
            if (address.isEmpty()) {
                others.merge("no token left", 1, Integer::sum);
                break;
            }
            HttpRequest request = HttpRequest.newBuilder(address.get())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            long sent = System.nanoTime();
            try {
                int status = client.send(request, BodyHandlers.discarding()).statusCode();
                if (status == 303) {
                    nanos.add(System.nanoTime() - sent);
                } else {
                    others.merge("status " + status, 1, Integer::sum);
                }
            } catch (IOException e) {
                others.merge(e.getClass().getSimpleName(), 1, Integer::sum);
            }
        }
        return new Answers(nanos, others, 0);
    }
}
