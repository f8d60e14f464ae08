package vn.parindex.province.outcome;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.PlanLock;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;
import vn.parindex.scoring.CriteriaSet;

/** Takes the Ministry's result. One that is entered again corrects the one before, which stays. */
@Service
@Transactional
public class MinistryResults {

    private final ResultRepository rows;
    private final Successions successions;
    private final PlanLock lock;
    private final Clock clock;

    MinistryResults(ResultRepository rows, Successions successions, PlanLock lock, Clock clock) {
        this.rows = rows;
        this.successions = successions;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Records a result.
     *
     * @param actor of the Interior Department
     * @return with notes where sums or the index differ from what the leaves come to; they refuse nothing
     * @throws vn.parindex.province.work.Refused with all problems: a criterion that is unknown, there twice or missing,
     *     points outside their range
     */
    public MinistryResult record(String planId, PublishedResult result, Actor actor) {
        lock.take(planId);
        Responsibilities now = successions.responsibilities(planId);
        now.requireInterior(actor);
        CriteriaSet set = now.year().set();
        new ResultChecks(set, result).refuse(VietnamTime.dateOf(clock.instant()));
        return result(set, rows.save(new ResultRow(planId, result, Act.of(actor, clock))));
    }

    /** The result that counts; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<MinistryResult> find(String planId) {
        List<MinistryResult> all = history(planId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Every result that was entered, oldest first. */
    @Transactional(readOnly = true)
    public List<MinistryResult> history(String planId) {
        CriteriaSet set = successions.responsibilities(planId).year().set();
        return rows.findByPlanIdOrderById(planId).stream()
                .map(row -> result(set, row))
                .toList();
    }

    private static MinistryResult result(CriteriaSet set, ResultRow row) {
        var checks = new ResultChecks(set, row.result());
        return new MinistryResult(row.id(), row.result(), checks.tally(), checks.notes(), row.act());
    }
}
