package vn.parindex.province.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Findings;
import vn.parindex.province.work.PlanLock;

/** Records what the steps of the year came to. Nothing is overwritten: a step that is done again has another record. */
@Service
@Transactional
public class Steps {

    private final StepRepository rows;
    private final PlanLock lock;
    private final Clock clock;

    Steps(StepRepository rows, PlanLock lock, Clock clock) {
        this.rows = rows;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Records a step that was done.
     *
     * @throws vn.parindex.province.work.Refused with all problems: what its paper lacks, a deadline that has passed
     *     before the paper was written, no summary
     */
    public Step done(String planId, StepReport report, Actor actor) {
        lock.take(planId);
        var findings = new Findings();
        findings.requireText(report.summary(), "Ghi trích yếu hoặc kết quả của bước này.");
        if (report.paper() != null) {
            report.paper().check("Văn bản", VietnamTime.dateOf(clock.instant()), findings);
            deadline(report, findings);
        }
        findings.refuse();
        return save(planId, new Step(report, false, Act.of(actor, clock)));
    }

    /** Records that what a step was to decide on was returned, for a reason. */
    public Step returned(String planId, String step, String reason, Actor actor) {
        lock.take(planId);
        var findings = new Findings();
        findings.requireText(reason, "Ghi rõ lý do trả lại để nơi nhận biết cần sửa gì.");
        findings.refuse();
        return save(planId, new Step(new StepReport(step, null, null, reason, null), true, Act.of(actor, clock)));
    }

    /** All records of a plan, oldest first. */
    @Transactional(readOnly = true)
    public List<Step> of(String planId) {
        return rows.findByPlanIdOrderById(planId).stream().map(StepRow::step).toList();
    }

    /** The records of one step, oldest first. */
    @Transactional(readOnly = true)
    public List<Step> of(String planId, String step) {
        return of(planId).stream()
                .filter(done -> done.report().step().equals(step))
                .toList();
    }

    /** The last record of one step. */
    @Transactional(readOnly = true)
    public Optional<Step> last(String planId, String step) {
        return of(planId, step).stream().reduce((earlier, later) -> later);
    }

    private static void deadline(StepReport report, Findings findings) {
        LocalDate dated = report.paper().date();
        if (report.deadline() != null && dated != null && report.deadline().isBefore(dated)) {
            findings.add(
                    "Thời hạn %s trước ngày của văn bản %s; kiểm tra lại hai ngày.",
                    VietnamTime.format(report.deadline()), VietnamTime.format(dated));
        }
    }

    private Step save(String planId, Step step) {
        return rows.save(new StepRow(planId, step)).step();
    }
}
