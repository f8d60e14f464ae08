package vn.parindex.results;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.plan.Sha256;

/** Freezes the result that the Provincial People's Committee has signed, once and for ever. */
@Service
@Transactional
public class Publication {

    private final Results results;
    private final SnapshotRepository snapshots;
    private final Clock clock;

    Publication(Results results, SnapshotRepository snapshots, Clock clock) {
        this.results = results;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /**
     * Publishes the result as the figures stand now.
     *
     * @throws AlreadyPublished if the plan's result was published before
     * @throws IncompleteResult if a unit's points are not known yet
     */
    public Snapshot publish(String planId, String decisionNumber, LocalDate decisionDate, String user) {
        find(planId).ifPresent(published -> {
            throw new AlreadyPublished(published);
        });
        String content = ResultJson.write(results.compute(planId));
        var snapshot = new Snapshot(
                planId,
                decisionNumber,
                decisionDate,
                content,
                Sha256.of(content),
                user,
                // what the database keeps, so that the snapshot returned is the one found later
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            snapshots.saveAndFlush(new SnapshotRow(snapshot));
        } catch (DataIntegrityViolationException somebodyElseWasFirst) {
            throw new AlreadyPublished(somebodyElseWasFirst);
        }
        return snapshot;
    }

    @Transactional(readOnly = true)
    public Optional<Snapshot> find(String planId) {
        return snapshots.findById(planId).map(SnapshotRow::snapshot);
    }

    /** Everything published, the latest first. */
    @Transactional(readOnly = true)
    public List<Snapshot> all() {
        return snapshots.findAllByOrderByPublishedAtDescPlanIdAsc().stream()
                .map(SnapshotRow::snapshot)
                .toList();
    }

    /** The result inside a snapshot, after a look whether it is still what was published. */
    @Transactional(readOnly = true)
    public PlanResult read(Snapshot snapshot) {
        if (!Sha256.of(snapshot.content()).equals(snapshot.sha256())) {
            throw new IllegalStateException("the published result of " + snapshot.planId() + " was altered");
        }
        return ResultJson.read(snapshot.content());
    }
}
