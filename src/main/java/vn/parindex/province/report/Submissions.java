package vn.parindex.province.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.statement.ItemRecord;
import vn.parindex.province.statement.ItemStatus;
import vn.parindex.province.statement.StatementRecords;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Findings;
import vn.parindex.province.work.Organisation;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.PlanLock;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;

/**
 * The way of the report: the Interior Department submits it to the Provincial People's Committee, which approves or
 * returns it; then it goes to the Ministry. It is complete at each step.
 */
@Service
@Transactional
public class Submissions {

    private final ReportEventRepository rows;
    private final StatementRecords statements;
    private final Successions successions;
    private final PlanLock lock;
    private final Clock clock;

    Submissions(
            ReportEventRepository rows,
            StatementRecords statements,
            Successions successions,
            PlanLock lock,
            Clock clock) {
        this.rows = rows;
        this.statements = statements;
        this.successions = successions;
        this.lock = lock;
        this.clock = clock;
    }

    /** Vietnamese sentences: what is not done yet; none if the report can be put together. */
    @Transactional(readOnly = true)
    public List<String> missing(String planId) {
        Responsibilities now = successions.responsibilities(planId);
        Organisation units = now.organisation();
        var missing = new ArrayList<String>();
        for (ItemRecord item : statements.items(planId)) {
            if (item.asksForSomething() && item.status() != ItemStatus.ACCEPTED) {
                missing.add("Mục %s (%s): %s."
                        .formatted(
                                item.assignment().item(),
                                units.name(now.lead(item.assignment())),
                                item.status().label()));
            }
        }
        return List.copyOf(missing);
    }

    /** What happened, oldest first. */
    @Transactional(readOnly = true)
    public List<ReportEvent> events(String planId) {
        return rows.findByPlanIdOrderById(planId).stream()
                .map(ReportEventRow::event)
                .toList();
    }

    /** How far the report is. */
    @Transactional(readOnly = true)
    public ReportStatus status(String planId) {
        return ReportStatus.after(events(planId));
    }

    /**
     * Submits the report to the Provincial People's Committee.
     *
     * @param actor of the Interior Department
     * @throws Refused with everything that is missing
     */
    public void submit(String planId, Paper paper, Actor actor) {
        lock.take(planId);
        successions.responsibilities(planId).requireInterior(actor);
        require(planId, ReportStatus.PREPARING);
        record(planId, ReportEvent.Kind.SUBMITTED, "Tờ trình UBND tỉnh", paper, actor);
    }

    /** The Provincial People's Committee wants it done again; items are then opened with the appraisal. */
    public void sendBack(String planId, String reason, Actor actor) {
        lock.take(planId);
        Responsibilities now = successions.responsibilities(planId);
        now.require(actor, now.issuer());
        require(planId, ReportStatus.SUBMITTED);
        var findings = new Findings();
        findings.requireText(reason, "Ghi rõ lý do trả lại để Sở Nội vụ biết cần sửa gì.");
        findings.refuse();
        rows.save(new ReportEventRow(planId, ReportEvent.Kind.RETURNED, null, reason.strip(), Act.of(actor, clock)));
    }

    /**
     * The Provincial People's Committee approves.
     *
     * @param paper the document that it signs
     */
    public void approve(String planId, Paper paper, Actor actor) {
        lock.take(planId);
        Responsibilities now = successions.responsibilities(planId);
        now.require(actor, now.issuer());
        require(planId, ReportStatus.SUBMITTED);
        record(planId, ReportEvent.Kind.APPROVED, "Văn bản phê duyệt của UBND tỉnh", paper, actor);
    }

    /**
     * Records that it went to the Ministry; {@link SentReports} keeps what went.
     *
     * @param actor of the Interior Department
     */
    void send(String planId, Paper paper, Actor actor) {
        lock.take(planId);
        successions.responsibilities(planId).requireInterior(actor);
        require(planId, ReportStatus.APPROVED);
        record(planId, ReportEvent.Kind.SENT, "Văn bản gửi Bộ Nội vụ", paper, actor);
    }

    private void record(String planId, ReportEvent.Kind kind, String what, Paper paper, Actor actor) {
        LocalDate today = VietnamTime.dateOf(clock.instant());
        var findings = new Findings();
        findings.addAll("Chưa đủ để tổng hợp: ", missing(planId));
        paper.check(what, today, findings);
        findings.refuse();
        rows.save(new ReportEventRow(planId, kind, paper, null, Act.of(actor, clock)));
    }

    private void require(String planId, ReportStatus status) {
        ReportStatus now = status(planId);
        if (now != status) {
            throw new Refused("Báo cáo tự đánh giá đang ở trạng thái “%s”, không thực hiện được việc này."
                    .formatted(now.label()));
        }
    }
}
