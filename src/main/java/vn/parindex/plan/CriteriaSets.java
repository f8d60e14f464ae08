package vn.parindex.plan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.parindex.criteria.CriteriaSetReader;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Problem;
import vn.parindex.source.Severity;

/** The criteria sets that loaded plans run on. A version of a set never changes. */
@Service
@Transactional(readOnly = true)
public class CriteriaSets {

    private final CriteriaSetRepository sets;
    private final Clock clock;
    /** Rows never change, so what was read of them stays true on every node. */
    private final Map<CriteriaSetRow.Key, CriteriaSet> parsed = new ConcurrentHashMap<>();

    CriteriaSets(CriteriaSetRepository sets, Clock clock) {
        this.sets = sets;
        this.clock = clock;
    }

    /**
     * Stores a set that was read and checked, unless it is stored already.
     *
     * @param document its file
     * @throws PlanRejected if this version is stored with another text
     */
    @Transactional
    public void keep(CriteriaSet set, String document) {
        forgetOnRollback();
        var key = new CriteriaSetRow.Key(set.id(), set.version());
        sets.findById(key)
                .ifPresentOrElse(
                        stored -> requireSame(stored, document, key),
                        () -> sets.save(new CriteriaSetRow(set.id(), set.version(), document, clock.instant())));
    }

    public CriteriaSet get(String id, int version) {
        return parsed.computeIfAbsent(new CriteriaSetRow.Key(id, version), key -> new CriteriaSetReader()
                .read(id, sets.findById(key).orElseThrow().document())
                .value()
                .orElseThrow());
    }

    /** What is read between here and a rollback must not outlive it. */
    private void forgetOnRollback() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                parsed.clear();
            }
        });
    }

    private static void requireSame(CriteriaSetRow stored, String document, CriteriaSetRow.Key key) {
        if (!stored.document().equals(document)) {
            throw new PlanRejected(List.of(new Problem(
                    Severity.ERROR,
                    key.id(),
                    "bộ tiêu chí phiên bản " + key.version()
                            + " đã được nạp với nội dung khác; tăng số phiên bản (version) của tệp")));
        }
    }
}
