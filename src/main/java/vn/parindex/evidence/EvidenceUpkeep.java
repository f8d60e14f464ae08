package vn.parindex.evidence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.parindex.evidence.store.FileStore;

/** Deletes files that were handed in and then belonged to nothing. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
class EvidenceUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceUpkeep.class);

    private final HandIn handIn;
    private final FileStore store;

    EvidenceUpkeep(HandIn handIn, FileStore store) {
        this.handIn = handIn;
        this.store = store;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    void tidy() {
        int forgotten = handIn.dropForgotten();
        int files = store.deleteUnused();
        if (forgotten > 0 || files > 0) {
            LOG.info("{} uploads that nobody used and {} files that nothing refers to are gone", forgotten, files);
        }
    }
}
