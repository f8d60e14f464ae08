package vn.parindex.workflow.identity;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A server deletes now and then what is remembered of logins and is worth nothing any more. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "parindex.accounts.upkeep", havingValue = "true")
class LoginMemoryUpkeep {

    private final LoginMemory memory;
    private final Clock clock;

    LoginMemoryUpkeep(LoginMemory memory, Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void clean() {
        memory.clean(clock.instant());
    }
}
