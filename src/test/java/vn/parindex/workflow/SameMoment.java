package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets two people act at the same moment, every time: a row that both will change is locked until both have done all
 * their work up to there and wait for it.
 */
final class SameMoment {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    SameMoment(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Runs both.
     *
     * @return what went wrong for each; empty where it went well
     */
    List<Optional<Throwable>> of(String table, String idColumn, String id, Runnable one, Runnable other) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = new ArrayList<>();
            transaction.executeWithoutResult(status -> {
                jdbc.queryForList("select 1 from " + table + " where " + idColumn + " = ? for update", id);
                both.add(threads.submit(one));
                both.add(threads.submit(other));
                waitForBoth();
            });
            return both.stream().map(future -> outcome(future::get)).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private void waitForBoth() {
        Instant end = Instant.now().plus(PATIENCE);
        while (waiting() < 2 && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(waiting()).as("waiting for the row").isEqualTo(2);
    }

    private int waiting() {
        return jdbc.queryForObject("select count(distinct pid) from pg_locks where not granted", Integer.class);
    }

    private static Optional<Throwable> outcome(Callable<?> result) {
        try {
            result.call();
            return Optional.empty();
        } catch (ExecutionException failed) {
            return Optional.of(failed.getCause());
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
