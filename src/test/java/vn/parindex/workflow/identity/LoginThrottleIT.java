package vn.parindex.workflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.parindex.IntegrationTest;

/** Who guesses passwords waits; who knows theirs does not wait for long, whatever others do. */
@IntegrationTest
class LoginThrottleIT {

    private static final String OFFICE = "10.1.2.3";
    private static final String STRANGER = "203.0.113.7";
    private static final String USER = "quan-tri";

    private static final ThrottleLimits LIMITS =
            new ThrottleLimits(5, Duration.ofMinutes(5), 50, Duration.ofMinutes(10), 100, Duration.ofHours(1));

    private final Hands clock = new Hands();
    private final LoginMemory memory;
    private final LoginThrottle throttle;
    private final LoginThrottle otherServer;

    @Autowired
    private JdbcClient database;

    LoginThrottleIT(@Autowired LoginMemory memory) {
        this.memory = memory;
        this.throttle = new LoginThrottle(LIMITS, memory, clock);
        this.otherServer = new LoginThrottle(LIMITS, memory, clock);
    }

    @AfterEach
    void forget() {
        database.sql("delete from login_memory").update();
    }

    @Test
    void five_wrong_passwords_are_looked_at_and_then_one_a_minute() {
        guess(5, USER, STRANGER);

        assertThatThrownBy(() -> throttle.attempt(USER, STRANGER, () -> true))
                .isInstanceOf(LoginThrottled.class)
                .hasMessageContaining("Hãy thử lại sau 1 phút");
        clock.pass(Duration.ofSeconds(61));
        assertThat(throttle.attempt(USER, STRANGER, () -> true)).isTrue();
    }

    @Test
    void servers_count_together() {
        guess(3, USER, STRANGER);
        for (int i = 0; i < 2; i++) {
            assertThat(otherServer.attempt(USER, STRANGER, () -> false)).isFalse();
        }

        assertThatThrownBy(() -> otherServer.attempt(USER, STRANGER, () -> true))
                .isInstanceOf(LoginThrottled.class);
        assertThatThrownBy(() -> throttle.attempt(USER, STRANGER, () -> true)).isInstanceOf(LoginThrottled.class);
    }

    @Test
    void one_who_logged_in_at_one_server_is_known_to_the_other() {
        throttle.attempt(USER, OFFICE, () -> true);
        for (int i = 0; i < 120; i++) {
            refused(USER, "203.0.113." + i);
        }

        assertThat(otherServer.attempt(USER, OFFICE, () -> true)).isTrue();
    }

    @Test
    void what_is_forgotten_is_deleted_and_nothing_else() {
        guess(2, USER, STRANGER);
        throttle.attempt(USER, OFFICE, () -> true);
        assertThat(memory.clean(clock.instant())).isZero();

        clock.pass(Duration.ofHours(2));
        // of the user at the address, of the address, of the user
        assertThat(memory.clean(clock.instant())).isEqualTo(3);
        clock.pass(Duration.ofDays(30));
        assertThat(memory.clean(clock.instant())).isEqualTo(1);
    }

    @Test
    void what_was_typed_as_a_name_is_not_written_down() {
        refused("x".repeat(10_000) + "\u0000 mật khẩu", STRANGER);

        assertThat(database.sql("select subject from login_memory")
                        .query(String.class)
                        .list())
                .hasSize(3)
                .allMatch(subject -> subject.matches("[0-9a-f]{64}"));
    }

    @Test
    void a_right_password_wipes_mistakes_out() {
        guess(4, USER, OFFICE);
        assertThat(throttle.attempt(USER, OFFICE, () -> true)).isTrue();

        guess(5, USER, OFFICE);
        assertThat(refused(USER, OFFICE)).isTrue();
    }

    @Test
    void nobody_locks_an_administrator_out_of_where_they_work() {
        throttle.attempt(USER, OFFICE, () -> true);
        // a stranger with many addresses
        for (int i = 0; i < 120; i++) {
            refused(USER, "203.0.113." + i);
        }

        assertThat(refused(USER, "203.0.113.99")).isTrue();
        assertThat(throttle.attempt(USER, OFFICE, () -> true)).isTrue();
    }

    @Test
    void many_users_tried_from_one_address_are_stopped_but_not_those_who_work_there() {
        throttle.attempt("so-y-te", OFFICE, () -> true);
        for (int i = 0; i < 60 && !refused("nguoi-" + i, OFFICE); i++) {
            guess(1, "nguoi-" + i, OFFICE);
        }

        assertThat(refused("nguoi-moi", OFFICE)).isTrue();
        assertThat(throttle.attempt("so-y-te", OFFICE, () -> true)).isTrue();
        clock.pass(Duration.ofMinutes(1));
        assertThat(throttle.attempt("nguoi-moi", OFFICE, () -> true)).isTrue();
    }

    @Test
    void many_guesses_at_once_are_counted_one_after_the_other() throws Exception {
        var looked = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Boolean>> guesses = IntStream.range(0, 64)
                    .mapToObj(i -> (Callable<Boolean>) () -> throttle.attempt(USER, STRANGER, () -> {
                        looked.incrementAndGet();
                        return false;
                    }))
                    .toList();
            for (Future<Boolean> guess : threads.invokeAll(guesses)) {
                assertThat(guess.isDone()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(looked).hasValue(5);
    }

    @Test
    void commands_at_the_terminal_never_wait() {
        for (int i = 0; i < 200; i++) {
            assertThat(throttle.attempt(USER, null, () -> false)).isFalse();
        }
    }

    private void guess(int times, String user, String client) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.attempt(user, client, () -> false)).isFalse();
        }
    }

    /** Whether a password, right or wrong, would not be looked at. */
    private boolean refused(String user, String client) {
        try {
            throttle.attempt(user, client, () -> false);
            return false;
        } catch (LoginThrottled refused) {
            return true;
        }
    }

    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-21T02:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
