package vn.parindex.web.ballot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Counts what clients ask for. A client that shows wrong tokens soon gets no answer to them; its right ones are still
 * taken, because many people may share its address, and 128 random bits are not found by trying.
 */
@Component
@ConditionalOnWebApplication
class ClientRate {

    private final RateLimits limits;
    private final TimeMeter time;
    private final Cache<String, Bucket> requests;
    private final Cache<String, Bucket> unknown;

    ClientRate(RateLimits limits, Clock clock) {
        this.limits = limits;
        this.time = new OnClock(clock);
        this.requests = buckets(limits.requestsPeriod());
        this.unknown = buckets(limits.unknownPeriod());
    }

    /** Counts a request. @return how long to wait; zero if it is answered */
    Duration request(String client) {
        return take(requests, client, limits.requests(), limits.requestsPeriod());
    }

    /** Counts a wrong token. @return how long to wait; zero if it is answered */
    Duration unknownToken(String client) {
        return take(unknown, client, limits.unknown(), limits.unknownPeriod());
    }

    private Duration take(Cache<String, Bucket> buckets, String client, int most, Duration period) {
        ConsumptionProbe taken =
                buckets.get(client, fresh -> bucket(most, period)).tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(taken.getNanosToWaitForRefill());
    }

    private Bucket bucket(int most, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                .withCustomTimePrecision(time)
                .build();
    }

    /** After a whole period without a request a bucket is as full as a new one. */
    private Cache<String, Bucket> buckets(Duration period) {
        return Caffeine.newBuilder()
                .maximumSize(limits.clients())
                .expireAfterAccess(period)
                .ticker(time::currentTimeNanos)
                .build();
    }

    private static final class OnClock implements TimeMeter {

        private final Clock clock;

        OnClock(Clock clock) {
            this.clock = clock;
        }

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
