package vn.parindex.province;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.parindex.holiday.OfficialCalendar;
import vn.parindex.plan.CriteriaSets;
import vn.parindex.plan.PlanRejected;
import vn.parindex.plan.Plans;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Problem;
import vn.parindex.source.Severity;

/** The plans for the province's own index that are loaded. */
@Service
@Transactional(readOnly = true)
public class ProvincePlans {

    private final ProvincePlanRepository rows;
    private final CriteriaSets sets;
    private final Plans unitPlans;
    private final OfficialCalendar official;
    private final Clock clock;
    private final boolean simulated;
    /** Rows never change, so what was read of them stays true on every node. */
    private final Map<String, ProvinceYear> parsed = new ConcurrentHashMap<>();

    ProvincePlans(
            ProvincePlanRepository rows,
            CriteriaSets sets,
            Plans unitPlans,
            OfficialCalendar official,
            Clock clock,
            @Value("${parindex.simulated:false}") boolean simulated) {
        this.rows = rows;
        this.sets = sets;
        this.unitPlans = unitPlans;
        this.official = official;
        this.clock = clock;
        this.simulated = simulated;
    }

    /**
     * Stores a plan that was read and checked, with the set it runs on.
     *
     * @param shiftedDays days by which a sample plan is moved in time; 0 for a real one
     * @throws PlanRejected if a plan of this id, of whatever kind, is loaded already, or if it can only be rehearsed and
     *     this is no rehearsal
     */
    @Transactional
    public ProvinceYear load(ProvincePlanFiles.Source source, int shiftedDays) {
        ProvinceYear year = source.year();
        String id = year.plan().id();
        if (year.isRehearsalOnly() && !simulated) {
            throw rejected(
                    id,
                    "chưa có bộ tiêu chí “%s” nên chỉ diễn tập được; nhập phụ lục chính thức của bộ tiêu chí rồi nạp lại"
                            .formatted(year.plan().criteriaSet()));
        }
        if (rows.existsById(id) || unitPlans.find(id).isPresent()) {
            throw rejected(id, "kế hoạch này đã được nạp; mỗi kế hoạch chỉ nạp một lần");
        }
        forgetOnRollback();
        sets.keep(year.set(), source.setDocument());
        rows.saveAndFlush(new ProvincePlanRow(year, source.document(), shiftedDays, clock.instant()));
        return get(id);
    }

    /** Plans loaded, the latest year first. */
    public List<ProvinceYear> all() {
        return rows.findAllByOrderByYearDescIdAsc().stream()
                .map(row -> get(row.getId()))
                .toList();
    }

    public Optional<ProvinceYear> find(String id) {
        return rows.existsById(id) ? Optional.of(get(id)) : Optional.empty();
    }

    /** @throws NoSuchElementException if no such plan is loaded */
    public ProvinceYear get(String id) {
        return parsed.computeIfAbsent(id, this::parse);
    }

    /** Whether the plan was moved in time because it is only a sample. */
    public boolean isSample(String id) {
        return rows.findById(id).map(row -> row.shiftedDays() != 0).orElse(false);
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

    private ProvinceYear parse(String id) {
        ProvincePlanRow row = rows.findById(id).orElseThrow(() -> new NoSuchElementException("no plan " + id));
        CriteriaSet set = sets.get(row.criteriaSetId(), row.criteriaSetVersion());
        // a set that is not the stored one was a frame when the plan was loaded
        return new ProvincePlanReader(official)
                .read(
                        id,
                        row.document(),
                        named -> named.equals(set.id())
                                ? new SetAtHand.Complete(set)
                                : new SetAtHand.Frame("Bộ tiêu chí “%s” chưa được nạp.".formatted(named)))
                .value()
                .orElseThrow()
                .shifted(row.shiftedDays());
    }

    private static PlanRejected rejected(String place, String message) {
        return new PlanRejected(List.of(new Problem(Severity.ERROR, place, message)));
    }
}
