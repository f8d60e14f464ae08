package vn.parindex.workflow.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.parindex.workflow.identity.LoginMemory.Kind;

/**
 * Makes who guesses passwords wait, without letting anybody lock others out. Wrong passwords are counted for a user at an
 * address, for an address, and for a user; the latter two stop only those who have not logged in from there before. So
 * an administrator whose name a stranger tries all day still gets in from where they work. All servers count together.
 */
@Component
@EnableConfigurationProperties(ThrottleLimits.class)
public class LoginThrottle {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    /** An address that is used every day is not written down at every request. */
    private static final Duration RENEWED = REMEMBERED.minusDays(1);

    private static final int LOCKS = 1024;

    private final ThrottleLimits limits;
    private final LoginMemory memory;
    private final Clock clock;
    private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();

    LoginThrottle(ThrottleLimits limits, LoginMemory memory, Clock clock) {
        this.limits = limits;
        this.memory = memory;
        this.clock = clock;
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
        // one after the other, or many guesses at once would all be looked at before the first is counted; another
        // server
        // can look at one more meanwhile
        synchronized (locks[Math.floorMod(Objects.hash(user, client), LOCKS)]) {
            Instant now = clock.instant();
            Map<Kind, Instant> known = memory.of(user, client, now);
            Duration wait = waitFor(known, now);
            if (!wait.isZero()) {
                throw new LoginThrottled(wait);
            }
            boolean right = password.getAsBoolean();
            if (right) {
                welcome(user, client, known, now);
            } else {
                count(user, client, now);
            }
            return right;
        }
    }

    private void welcome(String user, String client, Map<Kind, Instant> known, Instant now) {
        if (known.containsKey(Kind.PAIR)) {
            memory.forget(Kind.PAIR, user, client);
        }
        Instant until = known.get(Kind.KNOWN);
        if (until == null || until.isBefore(now.plus(RENEWED))) {
            memory.put(Kind.KNOWN, user, client, now.plus(REMEMBERED));
        }
    }

    private void count(String user, String client, Instant now) {
        for (Kind kind : new Kind[] {Kind.PAIR, Kind.CLIENT, Kind.USER}) {
            memory.add(kind, user, client, step(kind), limits.period(kind), now);
        }
    }

    private Duration waitFor(Map<Kind, Instant> known, Instant now) {
        Duration own = waitFor(Kind.PAIR, known, now);
        return known.containsKey(Kind.KNOWN)
                ? own
                : longer(own, longer(waitFor(Kind.CLIENT, known, now), waitFor(Kind.USER, known, now)));
    }

    /** Until one more wrong password would not be too many. */
    private Duration waitFor(Kind kind, Map<Kind, Instant> known, Instant now) {
        Instant forgotten = known.getOrDefault(kind, now);
        Duration wait = Duration.between(now, forgotten).plus(step(kind)).minus(limits.period(kind));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private Duration step(Kind kind) {
        return limits.period(kind).dividedBy(limits.most(kind));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
