package vn.parindex.workflow.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many wrong passwords are looked at, from {@code parindex.login.wrong}.
 *
 * @param attempts of one user at one address
 * @param attemptsPeriod in which they come back, one after the other
 * @param client of all users at one address; a whole office may share it
 * @param clientPeriod in which they come back
 * @param user of one user at all addresses; NIST SP 800-63B asks for no more than 100
 * @param userPeriod in which they come back
 * @param remembered most users, addresses and pairs of them that are remembered at a time
 */
@ConfigurationProperties("parindex.login.wrong")
record ThrottleLimits(
        @DefaultValue("5") int attempts,
        @DefaultValue("5m") Duration attemptsPeriod,
        @DefaultValue("50") int client,
        @DefaultValue("10m") Duration clientPeriod,
        @DefaultValue("100") int user,
        @DefaultValue("1h") Duration userPeriod,
        @DefaultValue("50000") int remembered) {}
