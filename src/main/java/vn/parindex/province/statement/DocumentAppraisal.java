package vn.parindex.province.statement;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.province.Assignment;
import vn.parindex.province.evidence.CitationMarks;
import vn.parindex.province.evidence.CitationRecords;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.PlanLock;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;

/** While it appraises an item, the Interior Department says of each document whether it proves what it should. */
@Service
@Transactional
public class DocumentAppraisal {

    private final StatementRecords items;
    private final CitationRecords citations;
    private final CitationMarks marks;
    private final Successions successions;
    private final PlanLock lock;

    DocumentAppraisal(
            StatementRecords items,
            CitationRecords citations,
            CitationMarks marks,
            Successions successions,
            PlanLock lock) {
        this.items = items;
        this.citations = citations;
        this.marks = marks;
        this.successions = successions;
        this.lock = lock;
    }

    /**
     * Marks a document.
     *
     * @param reason why; may be blank where the document is accepted
     * @param actor of the Interior Department
     * @throws Refused if no item that the document belongs to is being appraised, or the reason is missing
     */
    public void mark(String planId, long citation, boolean accepted, String reason, Actor actor) {
        lock.take(planId);
        boolean appraised = citations
                .find(planId, citation)
                .filter(found -> !submitted(planId, found.subject()).isEmpty())
                .isPresent();
        if (!appraised) {
            throw new Refused("Mục của tài liệu này không ở giai đoạn thẩm định nên không đánh dấu tài liệu được.");
        }
        marks.mark(planId, citation, accepted, reason, actor);
    }

    /** The items by which something was assigned and that are being appraised now. */
    @Transactional(readOnly = true)
    public List<Assignment> submitted(String planId, Subject subject) {
        Responsibilities now = successions.responsibilities(planId);
        return items.items(planId).stream()
                .filter(item -> item.status() == ItemStatus.SUBMITTED)
                .map(ItemRecord::assignment)
                .filter(
                        subject.kind() == Subject.Kind.CRITERION
                                ? now.assignmentsOf(subject.code())::contains
                                : assignment -> assignment.item().equals(subject.code()))
                .toList();
    }
}
