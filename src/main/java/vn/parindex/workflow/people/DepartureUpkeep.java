package vn.parindex.workflow.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A server sees every few minutes to what people who left had taken. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "parindex.accounts.upkeep", havingValue = "true")
class DepartureUpkeep {

    private static final Logger log = LoggerFactory.getLogger(DepartureUpkeep.class);

    private final Departures departures;

    DepartureUpkeep(Departures departures) {
        this.departures = departures;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT5M")
    void settle() {
        int returned = departures.settle();
        if (returned > 0) {
            log.info("{} tasks of people who left went back to their units", returned);
        }
    }
}
