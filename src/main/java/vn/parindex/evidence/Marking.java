package vn.parindex.evidence;

import java.time.Clock;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.Refused;

/** Appraisers say of each document whether it proves what it should. */
@Service
@Transactional
public class Marking {

    private static final int LONGEST_REASON = 2000;

    private final EvidenceRecords records;
    private final EvidenceRows rows;
    private final EvidencePhases phases;
    private final Clock clock;

    Marking(EvidenceRecords records, EvidenceRows rows, EvidencePhases phases, Clock clock) {
        this.records = records;
        this.rows = rows;
        this.phases = phases;
        this.clock = clock;
    }

    /**
     * Marks a document. Earlier marks stay to be seen, the last counts.
     *
     * @param reason why; may be blank where the document is accepted
     * @throws Refused if it is not the time, the document was taken back, or the reason is missing
     */
    public void mark(long id, Verdict verdict, String reason, String user) {
        EvidenceDocument document =
                records.document(id).orElseThrow(() -> new NoSuchElementException("no document " + id));
        if (!phases.isAppraised(document.assessment())) {
            throw new Refused("Hồ sơ này không ở giai đoạn thẩm định nên không đánh dấu tài liệu được.");
        }
        if (!document.isCurrent()) {
            throw new Refused("Tài liệu này đã được đơn vị rút lại.");
        }
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        if (verdict == Verdict.REJECTED && why == null) {
            throw new Refused("Ghi rõ lý do tài liệu không đạt, để đơn vị biết cần giải trình hoặc bổ sung gì.");
        }
        if (why != null && why.length() > LONGEST_REASON) {
            throw new Refused("Lý do dài " + why.length() + " ký tự, tối đa " + LONGEST_REASON + " ký tự.");
        }
        rows.mark(id, new Mark(verdict, why, new Deed(user, clock.instant())));
    }
}
