package vn.parindex.province.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.Assignment;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Findings;
import vn.parindex.province.work.PlanLock;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;

/**
 * The lists of documents. Whoever leads or takes part adds; an amended document takes the place of the one that was
 * cited, whose citation stays to be seen.
 */
@Service
@Transactional
public class Evidence {

    private static final int LONGEST_REASON = 2000;

    private final EvidenceRepository rows;
    private final CitationRecords records;
    private final CitationRights rights;
    private final Successions successions;
    private final PlanLock lock;
    private final Clock clock;

    Evidence(
            EvidenceRepository rows,
            CitationRecords records,
            CitationRights rights,
            Successions successions,
            PlanLock lock,
            Clock clock) {
        this.rows = rows;
        this.records = records;
        this.rights = rights;
        this.successions = successions;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Cites a document.
     *
     * @param actor of the lead, a coordinating unit or the Interior Department
     * @throws Refused with all problems: a subject or unit that does not fit, what the document lacks, or that it is
     *     cited already
     */
    public Citation add(String planId, Subject subject, Document document, Actor actor) {
        lock.take(planId);
        Responsibilities now = successions.responsibilities(planId);
        List<Assignment> assignments = CitationRights.assignments(subject, now);
        if (!now.takesPart(actor, assignments)) {
            throw new Refused("%s không chủ trì hoặc phối hợp %s nên không bổ sung tài liệu kiểm chứng được."
                    .formatted(now.organisation().name(actor.unit()), subject.text()));
        }
        check(document, list(planId, subject).current()).refuse();
        return saved(planId, EvidenceRow.added(planId, subject, document, Act.of(actor, clock)));
    }

    /**
     * Puts a document in the place of one that is cited.
     *
     * @param reason why, such as that the old one was amended
     * @param actor of the unit that cited it, of the lead or of the Interior Department
     */
    public Citation replace(String planId, long citation, Document document, String reason, Actor actor) {
        lock.take(planId);
        Citation old = rights.standing(planId, citation, actor);
        Findings findings = check(document, othersThan(old, list(planId, old.subject())));
        findings.requireText(
                reason, "Ghi rõ lý do thay tài liệu %s.", old.document().paper().text());
        findings.requireLength(reason, LONGEST_REASON, "Lý do thay tài liệu");
        findings.refuse();
        return saved(planId, EvidenceRow.replacing(planId, old, document, reason.strip(), Act.of(actor, clock)));
    }

    /** Takes a document out of the list, for a reason; by the same people. */
    public void withdraw(String planId, long citation, String reason, Actor actor) {
        lock.take(planId);
        Citation old = rights.standing(planId, citation, actor);
        var findings = new Findings();
        findings.requireText(
                reason, "Ghi rõ lý do rút tài liệu %s.", old.document().paper().text());
        findings.requireLength(reason, LONGEST_REASON, "Lý do rút tài liệu");
        findings.refuse();
        rows.save(EvidenceRow.withdrawing(planId, old, reason.strip(), Act.of(actor, clock)));
    }

    /**
     * Brings back a document that was withdrawn; by the same people.
     *
     * @throws Refused if it stands, another took its place, or the same document was cited meanwhile
     */
    public void restore(String planId, long citation, Actor actor) {
        lock.take(planId);
        Citation old = rights.changeable(planId, citation, actor);
        Citation.Closure closure =
                old.closure().orElseThrow(() -> new Refused("Tài liệu này vẫn còn trong danh sách."));
        if (closure.replacement().isPresent()) {
            throw new Refused("Tài liệu %s đã được thay bằng tài liệu khác nên không khôi phục được."
                    .formatted(old.document().paper().text()));
        }
        refuseTwice(old.document(), list(planId, old.subject()).current()).refuse();
        rows.save(EvidenceRow.restoring(planId, old, Act.of(actor, clock)));
    }

    /** The documents of one subject. */
    @Transactional(readOnly = true)
    public EvidenceList list(String planId, Subject subject) {
        return records.list(planId, subject);
    }

    /** The documents of every subject that has, or had, any. */
    @Transactional(readOnly = true)
    public Map<Subject, EvidenceList> lists(String planId) {
        return records.lists(planId);
    }

    private Citation saved(String planId, EvidenceRow row) {
        return records.find(planId, rows.save(row).id()).orElseThrow();
    }

    private static List<Citation> othersThan(Citation old, EvidenceList list) {
        return list.current().stream()
                .filter(citation -> citation.id() != old.id())
                .toList();
    }

    private Findings check(Document document, List<Citation> others) {
        LocalDate today = VietnamTime.dateOf(clock.instant());
        var findings = new Findings();
        document.check(today, findings);
        if (findings.isEmpty()) {
            return refuseTwice(document, others);
        }
        return findings;
    }

    private static Findings refuseTwice(Document document, List<Citation> others) {
        var findings = new Findings();
        others.stream()
                .filter(other -> other.document().isSameAs(document))
                .findFirst()
                .ifPresent(other -> findings.add(
                        "Tài liệu %s của %s đã có trong danh sách của %s.",
                        document.paper().text(),
                        document.issuer(),
                        other.subject().text()));
        return findings;
    }
}
