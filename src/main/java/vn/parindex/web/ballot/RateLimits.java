package vn.parindex.web.ballot;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one client may ask, from {@code parindex.survey.rate}.
 *
 * @param requests of a client within a period. Many people may share one address: an office, or a whole mobile network
 * @param requestsPeriod in which they come back
 * @param unknown how many wrong tokens of a client are answered; a person mistypes a few, a machine guesses many
 * @param unknownPeriod in which they come back
 * @param clients most that are remembered at a time
 */
@ConfigurationProperties("parindex.survey.rate")
record RateLimits(
        @DefaultValue("1200") int requests,
        @DefaultValue("1m") Duration requestsPeriod,
        @DefaultValue("20") int unknown,
        @DefaultValue("10m") Duration unknownPeriod,
        @DefaultValue("50000") int clients) {}
