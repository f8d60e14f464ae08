package vn.parindex.web.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ClientRateTest {

    private static final String OFFICE = "203.0.113.7";
    private static final RateLimits LIMITS = new RateLimits(60, Duration.ofMinutes(1), 3, Duration.ofMinutes(10), 1000);

    private final Moving clock = new Moving();
    private final ClientRate rate = new ClientRate(LIMITS, clock);

    @Test
    void a_client_is_answered_as_often_as_the_limit_says_and_then_told_how_long_to_wait() {
        for (int i = 0; i < 60; i++) {
            assertThat(rate.request(OFFICE)).isZero();
        }

        assertThat(rate.request(OFFICE)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void after_the_wait_it_is_answered_again() {
        for (int i = 0; i < 60; i++) {
            rate.request(OFFICE);
        }
        clock.pass(Duration.ofSeconds(1));

        assertThat(rate.request(OFFICE)).isZero();
        assertThat(rate.request(OFFICE)).isPositive();
    }

    @Test
    void one_client_does_not_use_up_what_another_has() {
        for (int i = 0; i < 100; i++) {
            rate.request(OFFICE);
        }

        assertThat(rate.request("203.0.113.8")).isZero();
    }

    @Test
    void wrong_tokens_are_counted_by_themselves_and_strictly() {
        for (int i = 0; i < 3; i++) {
            assertThat(rate.unknownToken(OFFICE)).isZero();
        }

        assertThat(rate.unknownToken(OFFICE)).isGreaterThan(Duration.ofMinutes(3));
        assertThat(rate.request(OFFICE))
                .as("who has a right token beside a guesser")
                .isZero();
    }

    @Test
    void a_clock_that_is_set_back_locks_nobody_out_for_longer() {
        for (int i = 0; i < 61; i++) {
            rate.request(OFFICE);
        }
        clock.pass(Duration.ofHours(-1));
        assertThat(rate.request(OFFICE)).isLessThanOrEqualTo(Duration.ofMinutes(1));
    }

    private static final class Moving extends Clock {

        private Instant now = Instant.parse("2023-10-20T03:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
