package vn.parindex.workflow.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.parindex.workflow.identity.LoginMemory.Kind;

/**
 * How many wrong passwords are looked at, from {@code parindex.login.wrong}.
 *
 * @param attempts of one user at one address
 * @param attemptsPeriod in which they come back, one after the other
 * @param client of all users at one address; a whole office may share it
 * @param clientPeriod in which they come back
 * @param user of one user at all addresses; NIST SP 800-63B asks for no more than 100
 * @param userPeriod in which they come back
 */
@ConfigurationProperties("parindex.login.wrong")
record ThrottleLimits(
        @DefaultValue("5") int attempts,
        @DefaultValue("5m") Duration attemptsPeriod,
        @DefaultValue("50") int client,
        @DefaultValue("10m") Duration clientPeriod,
        @DefaultValue("100") int user,
        @DefaultValue("1h") Duration userPeriod) {

    int most(Kind kind) {
        return switch (kind) {
            case PAIR -> attempts;
            case CLIENT -> client;
            case USER -> user;
            case KNOWN -> throw new IllegalArgumentException("no limit: " + kind);
        };
    }

    Duration period(Kind kind) {
        return switch (kind) {
            case PAIR -> attemptsPeriod;
            case CLIENT -> clientPeriod;
            case USER -> userPeriod;
            case KNOWN -> throw new IllegalArgumentException("no limit: " + kind);
        };
    }
}
