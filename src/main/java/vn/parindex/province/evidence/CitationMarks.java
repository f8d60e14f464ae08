package vn.parindex.province.evidence;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Findings;
import vn.parindex.province.work.PlanLock;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Successions;

/**
 * Marks of documents. Whether it is the time for them is for {@link vn.parindex.province.statement.DocumentAppraisal} to
 * decide.
 */
@Service
@Transactional
public class CitationMarks {

    private static final int LONGEST_REASON = 2000;

    private final CitationMarkRepository marks;
    private final CitationRecords records;
    private final Successions successions;
    private final PlanLock lock;
    private final Clock clock;

    CitationMarks(
            CitationMarkRepository marks,
            CitationRecords records,
            Successions successions,
            PlanLock lock,
            Clock clock) {
        this.marks = marks;
        this.records = records;
        this.successions = successions;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Marks a document. Earlier marks stay to be seen, the last counts.
     *
     * @param reason why; may be blank where the document is accepted
     * @param actor of the Interior Department
     * @throws Refused if the citation does not stand, or the reason is missing
     */
    public void mark(String planId, long citation, boolean accepted, String reason, Actor actor) {
        lock.take(planId);
        successions.responsibilities(planId).requireInterior(actor);
        CitationRights.requireStanding(records.find(planId, citation)
                .orElseThrow(() -> new Refused("Không có tài liệu kiểm chứng này trong kế hoạch.")));
        var findings = new Findings();
        if (!accepted) {
            findings.requireText(
                    reason, "Ghi rõ lý do tài liệu không đạt, để cơ quan chủ trì biết cần giải trình hoặc bổ sung gì.");
        }
        findings.requireLength(reason, LONGEST_REASON, "Lý do");
        findings.refuse();
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        marks.save(new CitationMarkRow(citation, accepted, why, Act.of(actor, clock)));
    }
}
