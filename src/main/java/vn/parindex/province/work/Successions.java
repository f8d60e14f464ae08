package vn.parindex.province.work;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.ProvincePlans;
import vn.parindex.province.ProvinceYear;

/**
 * Mergers of units in the middle of a year. What a merged unit was to do goes to its successor from that moment on; what
 * it did stays under its own name.
 */
@Service
@Transactional
public class Successions {

    private static final int LONGEST_UNIT_CODE = 64;

    private final ProvincePlans plans;
    private final SuccessionRepository rows;
    private final PlanLock lock;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Successions(
            ProvincePlans plans,
            SuccessionRepository rows,
            PlanLock lock,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.lock = lock;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records that a unit was merged into another, and tells {@link UnitMerged} within the transaction.
     *
     * @param actor of the Interior Department
     * @throws Refused if a unit is not known, is the same, or was merged before; or if the decision is not stated
     */
    public Succession merge(String planId, Merger merger, Actor actor) {
        lock.take(planId);
        Responsibilities now = responsibilities(planId);
        now.requireInterior(actor);
        Organisation units = now.organisation();
        check(merger, units).refuse();
        var succession = new Succession(
                merger.from(),
                merger.to(),
                merger.newName(),
                merger.decision(),
                merger.reason().strip(),
                Act.of(actor, clock));
        rows.save(new SuccessionRow(planId, succession));
        Organisation after = responsibilities(planId).organisation();
        events.publishEvent(
                new UnitMerged(planId, succession, after.name(succession.from()), after.name(succession.to())));
        return succession;
    }

    /** All mergers, in the order in which they were recorded. */
    @Transactional(readOnly = true)
    public List<Succession> of(String planId) {
        return rows.findByPlanIdOrderById(planId).stream()
                .map(SuccessionRow::succession)
                .toList();
    }

    /** The same with their places in the order of all that was said. */
    @Transactional(readOnly = true)
    public List<Logged<Succession>> log(String planId) {
        return rows.findByPlanIdOrderById(planId).stream()
                .map(row -> new Logged<>(row.id(), row.succession()))
                .toList();
    }

    /** Who answers for what at this moment. */
    @Transactional(readOnly = true)
    public Responsibilities responsibilities(String planId) {
        ProvinceYear year = plans.get(planId);
        return new Responsibilities(year, new Organisation(year.plan(), of(planId)));
    }

    private Findings check(Merger merger, Organisation units) {
        var findings = new Findings();
        merger.decision().check("Quyết định sáp nhập", VietnamTime.dateOf(clock.instant()), findings);
        findings.requireText(merger.reason(), "Ghi rõ lý do, nội dung sáp nhập.");
        if (merger.from().equals(merger.to())) {
            findings.add(
                    "“%s” không thể sáp nhập vào chính mình; chọn cơ quan tiếp nhận khác.", units.name(merger.from()));
        } else {
            checkMerged(merger, units, findings);
            checkSuccessor(merger, units, findings);
        }
        return findings;
    }

    private static void checkMerged(Merger merger, Organisation units, Findings findings) {
        if (!units.knows(merger.from())) {
            findings.add(
                    "Không có cơ quan, đơn vị nào mang mã “%s” trong kế hoạch; kiểm tra lại cơ quan được sáp nhập.",
                    merger.from());
        }
        units.succession(merger.from())
                .ifPresent(before -> findings.add(
                        "“%s” đã sáp nhập vào “%s” theo Quyết định %s; không sáp nhập lần nữa.",
                        units.name(merger.from()),
                        units.name(before.to()),
                        before.decision().text()));
    }

    private static void checkSuccessor(Merger merger, Organisation units, Findings findings) {
        String name = units.name(merger.to());
        if (units.current(merger.to()).equals(merger.from())) {
            findings.add(
                    "“%s” đã sáp nhập vào “%s”, nên không thể tiếp nhận lại cơ quan này; chọn cơ quan khác.",
                    name, units.name(merger.from()));
        } else if (units.isMerged(merger.to())) {
            findings.add(
                    "“%s” đã sáp nhập vào “%s”; chọn cơ quan đang hoạt động để tiếp nhận.",
                    name, units.name(units.current(merger.to())));
        } else if (merger.newName() == null && !units.knows(merger.to())) {
            findings.add(
                    "Không có cơ quan, đơn vị nào mang mã “%s” trong kế hoạch; nếu là cơ quan mới thành lập, ghi tên của cơ"
                            + " quan.",
                    merger.to());
        } else if (merger.newName() != null) {
            checkFounded(merger, units, findings);
        }
    }

    /** Several units may found one together; the second merger names it as the first did. */
    private static void checkFounded(Merger merger, Organisation units, Findings findings) {
        if (merger.to().isEmpty() || merger.to().length() > LONGEST_UNIT_CODE) {
            findings.add("Tên cơ quan mới “%s” trống hoặc dài quá 64 ký tự; ghi lại tên.", merger.newName());
        } else if (units.knows(merger.to()) && !units.name(merger.to()).equals(merger.newName())) {
            findings.add(
                    "Tên cơ quan mới “%s” gần trùng với “%s”; chọn cơ quan đã có hoặc ghi tên khác.",
                    merger.newName(), units.name(merger.to()));
        }
    }
}
