package vn.parindex.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.parindex.holiday.OfficialCalendar;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Problem;
import vn.parindex.source.Severity;

/** The plans that are loaded, as they stand now: with their extensions. */
@Service
@Transactional(readOnly = true)
public class Plans {

    private final PlanRepository plans;
    private final CriteriaSets sets;
    private final ExtensionRepository extensions;
    private final StepDocumentRepository documents;
    private final OfficialCalendar official;
    private final Clock clock;
    /** Rows of plans never change, so what was read of them stays true on every node. */
    private final Map<String, Plan> parsedPlans = new ConcurrentHashMap<>();

    Plans(
            PlanRepository plans,
            CriteriaSets sets,
            ExtensionRepository extensions,
            StepDocumentRepository documents,
            OfficialCalendar official,
            Clock clock) {
        this.plans = plans;
        this.sets = sets;
        this.extensions = extensions;
        this.documents = documents;
        this.official = official;
        this.clock = clock;
    }

    /**
     * Stores a plan that was read and checked, with the criteria sets it names.
     *
     * @param shiftedDays days by which a sample plan is moved in time; 0 for a real one
     * @throws PlanRejected if a plan of this id is loaded already
     */
    @Transactional
    public Plan load(PlanFiles.Source source, int shiftedDays) {
        String id = source.plan().id();
        forgetOnRollback();
        if (plans.existsById(id)) {
            throw new PlanRejected(
                    List.of(new Problem(Severity.ERROR, id, "kế hoạch này đã được nạp; mỗi kế hoạch chỉ nạp một lần")));
        }
        var versions = new TreeMap<String, Integer>();
        source.sets().forEach((setId, set) -> {
            versions.put(setId, set.version());
            sets.keep(set, source.setDocuments().get(setId));
        });
        plans.saveAndFlush(new PlanRow(source.plan(), source.document(), shiftedDays, versions, clock.instant()));
        return get(id);
    }

    /** What is read between here and a rollback must not outlive it. */
    private void forgetOnRollback() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                parsedPlans.clear();
            }
        });
    }

    /** Plans loaded, the latest year first. */
    public List<Plan> all() {
        return plans.findAllByOrderByYearDescIdAsc().stream()
                .map(row -> get(row.getId()))
                .toList();
    }

    public Optional<Plan> find(String id) {
        return plans.existsById(id) ? Optional.of(get(id)) : Optional.empty();
    }

    /** The plan with its extensions. */
    public Plan get(String id) {
        Plan plan = parsedPlans.computeIfAbsent(id, this::parse);
        for (Extension extension : extensions(id)) {
            plan = plan.withEnd(extension.milestone(), extension.newEnd());
        }
        return plan;
    }

    /** Whether the plan was moved in time because it is only a sample. */
    public boolean isSample(String id) {
        return plans.findById(id).map(row -> row.shiftedDays() != 0).orElse(false);
    }

    /** The criteria set that a unit is assessed by under a plan. */
    public CriteriaSet criteriaSetOf(String planId, String unitCode) {
        String set = get(planId).groupOf(unitCode).criteriaSet();
        return criteriaSet(set, row(planId).criteriaSets().get(set));
    }

    /** The criteria sets of a plan, by id. */
    public Map<String, CriteriaSet> criteriaSets(String planId) {
        var result = new TreeMap<String, CriteriaSet>();
        row(planId).criteriaSets().forEach((id, version) -> result.put(id, criteriaSet(id, version)));
        return result;
    }

    public CriteriaSet criteriaSet(String id, int version) {
        return sets.get(id, version);
    }

    /** Extensions of a plan's milestones, oldest first. */
    public List<Extension> extensions(String planId) {
        return extensions.findByPlanIdOrderById(planId).stream()
                .map(ExtensionRow::extension)
                .toList();
    }

    /**
     * Moves the end of a milestone.
     *
     * @throws PlanRejected if the new end lies before the milestone's start, is the old one, or no reason is given
     */
    @Transactional
    public Plan extend(String planId, String milestoneCode, LocalDate newEnd, String reason, String user) {
        Plan plan = find(planId)
                .orElseThrow(() -> rejected(planId, "không có kế hoạch này; chọn một kế hoạch đang thực hiện"));
        Milestone milestone = plan.milestones().stream()
                .filter(m -> m.code().equals(milestoneCode))
                .findFirst()
                .orElseThrow(() -> rejected(milestoneCode, "kế hoạch không có mốc thời gian này"));
        if (newEnd.isBefore(milestone.period().start())) {
            throw rejected(milestoneCode, "hạn mới phải từ ngày bắt đầu của bước trở đi");
        }
        if (newEnd.equals(milestone.period().end())) {
            throw rejected(milestoneCode, "hạn mới trùng với hạn hiện tại");
        }
        if (reason == null || reason.isBlank()) {
            throw rejected(milestoneCode, "ghi rõ lý do gia hạn");
        }
        extensions.saveAndFlush(new ExtensionRow(
                planId, new Extension(milestoneCode, milestone.period().end(), newEnd, reason, user, clock.instant())));
        return get(planId);
    }

    /** Records the paper that a step issued. */
    @Transactional
    public void record(String planId, StepDocument document) {
        documents.save(new StepDocumentRow(planId, document));
    }

    /** Papers of a plan's steps, oldest first. */
    public List<StepDocument> documents(String planId) {
        return documents.findByPlanIdOrderById(planId).stream()
                .map(StepDocumentRow::document)
                .toList();
    }

    private Plan parse(String id) {
        PlanRow row = row(id);
        Map<String, Integer> versions = row.criteriaSets();
        return new PlanReader(official)
                .read(id, row.document(), set -> Optional.ofNullable(versions.get(set))
                        .map(v -> criteriaSet(set, v)))
                .value()
                .orElseThrow()
                .shifted(row.shiftedDays());
    }

    private PlanRow row(String id) {
        return plans.findById(id).orElseThrow(() -> new NoSuchElementException("no plan " + id));
    }

    private static PlanRejected rejected(String place, String message) {
        return new PlanRejected(List.of(new Problem(Severity.ERROR, place, message)));
    }
}
