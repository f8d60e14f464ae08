package vn.parindex.province.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.Assignment;
import vn.parindex.province.AssignmentKind;
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
    private final Successions successions;
    private final PlanLock lock;
    private final Clock clock;

    Evidence(EvidenceRepository rows, Successions successions, PlanLock lock, Clock clock) {
        this.rows = rows;
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
        List<Assignment> assignments = assignments(subject, now);
        if (!now.takesPart(actor, assignments)) {
            throw new Refused("%s không chủ trì hoặc phối hợp %s nên không bổ sung tài liệu kiểm chứng được."
                    .formatted(now.organisation().name(actor.unit()), subject.text()));
        }
        check(document, list(planId, subject).current()).refuse();
        return rows.save(EvidenceRow.added(planId, subject, document, Act.of(actor, clock)))
                .citation(Optional.empty());
    }

    /**
     * Puts a document in the place of one that is cited.
     *
     * @param reason why, such as that the old one was amended
     * @param actor of the unit that cited it, of the lead or of the Interior Department
     */
    public Citation replace(String planId, long citation, Document document, String reason, Actor actor) {
        lock.take(planId);
        Citation old = standing(planId, citation, actor);
        Findings findings = check(document, othersThan(old, list(planId, old.subject())));
        findings.requireText(
                reason, "Ghi rõ lý do thay tài liệu %s.", old.document().paper().text());
        findings.requireLength(reason, LONGEST_REASON, "Lý do thay tài liệu");
        findings.refuse();
        return rows.save(EvidenceRow.replacing(planId, old, document, reason.strip(), Act.of(actor, clock)))
                .citation(Optional.empty());
    }

    /** Takes a document out of the list, for a reason; by the same people. */
    public void withdraw(String planId, long citation, String reason, Actor actor) {
        lock.take(planId);
        Citation old = standing(planId, citation, actor);
        var findings = new Findings();
        findings.requireText(
                reason, "Ghi rõ lý do rút tài liệu %s.", old.document().paper().text());
        findings.requireLength(reason, LONGEST_REASON, "Lý do rút tài liệu");
        findings.refuse();
        rows.save(EvidenceRow.withdrawing(planId, old, reason.strip(), Act.of(actor, clock)));
    }

    /** The documents of one subject. */
    @Transactional(readOnly = true)
    public EvidenceList list(String planId, Subject subject) {
        return new EvidenceList(subject, citations(rows.findByPlanIdAndSubjectOrderById(planId, subject)));
    }

    /** The documents of every subject that has, or had, any. */
    @Transactional(readOnly = true)
    public Map<Subject, EvidenceList> lists(String planId) {
        var bySubject = new LinkedHashMap<Subject, List<Citation>>();
        citations(rows.findByPlanIdOrderById(planId)).forEach(citation -> bySubject
                .computeIfAbsent(citation.subject(), subject -> new ArrayList<>())
                .add(citation));
        var lists = new LinkedHashMap<Subject, EvidenceList>();
        bySubject.forEach((subject, citations) -> lists.put(subject, new EvidenceList(subject, citations)));
        return lists;
    }

    private static List<Citation> citations(List<EvidenceRow> rows) {
        var closures = new HashMap<Long, Citation.Closure>();
        rows.stream().filter(row -> row.closesId() != null).forEach(row -> closures.put(row.closesId(), row.closure()));
        return rows.stream()
                .filter(EvidenceRow::isCitation)
                .map(row -> row.citation(Optional.ofNullable(closures.get(row.id()))))
                .toList();
    }

    /** The assignments that a subject belongs to; for a criterion that nobody is assigned there are none. */
    private static List<Assignment> assignments(Subject subject, Responsibilities now) {
        if (subject.kind() == Subject.Kind.CRITERION) {
            return now.assignmentsOf(subject.code());
        }
        Assignment assignment = now.assignment(subject.code());
        if (assignment.kind() != AssignmentKind.EVIDENCE) {
            throw new Refused("Mục %s không phải mục chỉ cung cấp tài liệu kiểm chứng; ghi tài liệu theo từng tiêu chí."
                    .formatted(subject.code()));
        }
        return List.of(assignment);
    }

    private Citation standing(String planId, long id, Actor actor) {
        Subject subject = rows.findByPlanIdAndId(planId, id)
                .map(EvidenceRow::subject)
                .orElseThrow(() -> new Refused("Không có tài liệu kiểm chứng này trong kế hoạch."));
        Citation citation = list(planId, subject)
                .find(id)
                .orElseThrow(() -> new Refused("Không có tài liệu kiểm chứng này trong kế hoạch."));
        citation.closure().ifPresent(closure -> {
            throw new Refused("Tài liệu %s đã được %s lúc trước; tải lại danh sách."
                    .formatted(
                            citation.document().paper().text(),
                            closure.replacement().isPresent() ? "thay bằng tài liệu khác" : "rút"));
        });
        Responsibilities now = successions.responsibilities(planId);
        boolean cited = now.organisation().current(citation.act().unit()).equals(now.unitOf(actor));
        if (!cited && !now.leads(actor, assignments(subject, now))) {
            throw new Refused("Chỉ cơ quan đã ghi tài liệu, cơ quan chủ trì %s hoặc %s được thay, rút tài liệu này."
                    .formatted(subject.text(), now.organisation().name(now.interior())));
        }
        return citation;
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
            others.stream()
                    .filter(other -> other.document().isSameAs(document))
                    .findFirst()
                    .ifPresent(other -> findings.add(
                            "Tài liệu %s của %s đã có trong danh sách của %s.",
                            document.paper().text(),
                            document.issuer(),
                            other.subject().text()));
        }
        return findings;
    }
}
