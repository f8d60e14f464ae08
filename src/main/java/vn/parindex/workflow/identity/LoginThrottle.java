package vn.parindex.workflow.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Makes who guesses passwords wait, without letting anybody lock others out. Wrong passwords are counted for a user at an
 * address, for an address, and for a user; the latter two stop only those who have not logged in from there before. So
 * an administrator whose name a stranger tries all day still gets in from where they work.
 */
@Component
@EnableConfigurationProperties(ThrottleLimits.class)
public class LoginThrottle {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final ThrottleLimits limits;
    private final TimeMeter time;
    private final Cache<Pair, Bucket> pairs;
    private final Cache<String, Bucket> clients;
    private final Cache<String, Bucket> users;
    private final Cache<Pair, Boolean> known;

    LoginThrottle(ThrottleLimits limits, Clock clock) {
        this.limits = limits;
        this.time = new OnClock(clock);
        this.pairs = cache(limits.attemptsPeriod());
        this.clients = cache(limits.clientPeriod());
        this.users = cache(limits.userPeriod());
        this.known = cache(REMEMBERED);
    }

    /**
     * Has a password looked at, unless too many wrong ones came before.
     *
     * @param client address; null: nobody from outside, who never waits
     * @param password whether it is right
     * @throws LoginThrottled if it was not looked at
     */
    boolean attempt(String user, String client, BooleanSupplier password) {
        if (client == null) {
            return password.getAsBoolean();
        }
        var pair = new Pair(user, client);
        Bucket own = pair(pair);
        // one after the other, or many guesses at once would all be looked at before the first is counted
        synchronized (own) {
            Duration wait = waitFor(pair, own);
            if (!wait.isZero()) {
                throw new LoginThrottled(wait);
            }
            boolean right = password.getAsBoolean();
            if (right) {
                own.addTokens(limits.attempts());
                known.put(pair, Boolean.TRUE);
            } else {
                own.tryConsume(1);
                client(client).tryConsume(1);
                user(user).tryConsume(1);
            }
            return right;
        }
    }

    private Duration waitFor(Pair pair, Bucket own) {
        return known.getIfPresent(pair) != null
                ? until(own)
                : longer(until(own), longer(until(client(pair.client())), until(user(pair.user()))));
    }

    private Bucket pair(Pair pair) {
        return pairs.get(pair, fresh -> bucket(limits.attempts(), limits.attemptsPeriod()));
    }

    private Bucket client(String client) {
        return clients.get(client, fresh -> bucket(limits.client(), limits.clientPeriod()));
    }

    private Bucket user(String user) {
        return users.get(user, fresh -> bucket(limits.user(), limits.userPeriod()));
    }

    private static Duration until(Bucket bucket) {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private Bucket bucket(int most, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                .withCustomTimePrecision(time)
                .build();
    }

    private <K, V> Cache<K, V> cache(Duration kept) {
        return Caffeine.newBuilder()
                .maximumSize(limits.remembered())
                .expireAfterAccess(kept)
                .ticker(time::currentTimeNanos)
                .build();
    }

    private record Pair(String user, String client) {}

    private record OnClock(Clock clock) implements TimeMeter {

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
