package vn.parindex.province.statement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.province.AssignmentKind;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.EvidenceList;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Findings;
import vn.parindex.province.work.PlanLock;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.Facts;
import vn.parindex.scoring.InvalidFacts;
import vn.parindex.scoring.LeafScore;

/** Leads state the points of their criteria, and submit their items. Points come from the rules of the set. */
@Service
@Transactional
public class Statements {

    private final EntryRepository entries;
    private final ItemEventRepository events;
    private final StatementRecords records;
    private final Evidence evidence;
    private final Successions successions;
    private final PlanLock lock;
    private final Clock clock;

    Statements(
            EntryRepository entries,
            ItemEventRepository events,
            StatementRecords records,
            Evidence evidence,
            Successions successions,
            PlanLock lock,
            Clock clock) {
        this.entries = entries;
        this.events = events;
        this.records = records;
        this.evidence = evidence;
        this.successions = successions;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Records what the lead states. Criteria that are open must be there, those the lead stated before may be.
     *
     * @throws Refused with all problems: a criterion that is missing, unknown or there twice, or facts that do not fit
     */
    public void state(String planId, String item, List<Statement> statements, Actor actor) {
        lock.take(planId);
        Responsibilities now = successions.responsibilities(planId);
        ItemRecord record = openItem(planId, item, now, actor);
        var findings = new Findings();
        Map<String, Statement> stated = Coverage.check(
                record.open(), record.criteria(), statements, Statement::criterion, "chưa được nhập", findings);
        findings.refuse();
        Act act = Act.of(actor, clock);
        var scored = new ArrayList<Entry>();
        stated.values().forEach(statement -> {
            Criterion leaf = now.criterion(statement.criterion());
            score(now, leaf, statement, findings).ifPresent(score -> scored.add(entry(item, statement, score, act)));
        });
        findings.refuse();
        scored.forEach(entry -> entries.save(new EntryRow(planId, entry)));
    }

    /**
     * The lead hands an item over for appraisal. Every criterion that applies has a document, or the statement why there
     * is none.
     *
     * @throws Refused with everything that is missing
     */
    public void submit(String planId, String item, Actor actor) {
        lock.take(planId);
        ItemRecord record = openItem(planId, item, successions.responsibilities(planId), actor);
        var findings = new Findings();
        Map<Subject, EvidenceList> lists = evidence.lists(planId);
        record.criteria().forEach(criterion -> requireComplete(criterion, lists, findings));
        findings.refuse();
        happened(planId, item, null, actor);
    }

    /**
     * The lead of an item that asks for evidence only hands it over.
     *
     * @param noneReason why there is no document; null where there are some
     */
    public void submitEvidence(String planId, String item, String noneReason, Actor actor) {
        lock.take(planId);
        Responsibilities now = successions.responsibilities(planId);
        ItemRecord record = require(planId, item, AssignmentKind.EVIDENCE, now, actor);
        boolean none =
                evidence.list(planId, Subject.item(record.assignment().item())).isEmpty();
        boolean reasoned = noneReason != null && !noneReason.isBlank();
        if (none && !reasoned) {
            throw new Refused(
                    "Mục %s chưa có tài liệu kiểm chứng; bổ sung ít nhất một tài liệu, hoặc ghi lý do không có tài liệu."
                            .formatted(item));
        }
        if (!none && reasoned) {
            throw new Refused(
                    "Mục %s có tài liệu kiểm chứng nhưng lại ghi lý do không có tài liệu; bỏ lý do hoặc rút tài liệu."
                            .formatted(item));
        }
        happened(planId, item, none ? noneReason.strip() : null, actor);
    }

    private static Optional<LeafScore> score(
            Responsibilities now, Criterion leaf, Statement statement, Findings findings) {
        try {
            return Optional.of(
                    statement.applicable()
                            ? leaf.rule()
                                    .score(
                                            leaf.maximum(),
                                            statement.facts(),
                                            now.year().set().rounding())
                            : LeafScore.notApplicable(statement.reason()));
        } catch (InvalidFacts invalid) {
            findings.addAll("Tiêu chí %s: ".formatted(leaf.code()), invalid.problems());
            return Optional.empty();
        }
    }

    private static Entry entry(String item, Statement statement, LeafScore score, Act act) {
        return new Entry(
                item,
                statement.criterion(),
                Stage.STATED,
                statement.applicable() ? statement.facts() : new Facts(Map.of()),
                statement.applicable(),
                score instanceof LeafScore.Scored scored ? scored.points() : null,
                score.explanation(),
                textOrNull(statement.explanation()),
                statement.applicable() ? null : statement.reason().strip(),
                textOrNull(statement.noEvidence()),
                act);
    }

    private static void requireComplete(
            StatedCriterion criterion, Map<Subject, EvidenceList> lists, Findings findings) {
        if (criterion.isOpen()) {
            criterion
                    .returned()
                    .ifPresentOrElse(
                            returned -> findings.add(
                                    "Tiêu chí %s bị trả lại (%s) và chưa được chấm lại.",
                                    criterion.code(), returned.reason()),
                            () -> findings.add("Tiêu chí %s chưa được chấm điểm.", criterion.code()));
            return;
        }
        Entry stated = criterion.stated().orElseThrow();
        EvidenceList list = lists.get(Subject.criterion(criterion.code()));
        boolean none = list == null || list.isEmpty();
        if (stated.applicable() && none && stated.noEvidence() == null) {
            findings.add(
                    "Tiêu chí %s chưa có tài liệu kiểm chứng; bổ sung tài liệu, hoặc ghi lý do không có tài liệu.",
                    criterion.code());
        }
    }

    private ItemRecord openItem(String planId, String item, Responsibilities now, Actor actor) {
        return require(planId, item, AssignmentKind.SCORE, now, actor);
    }

    private ItemRecord require(String planId, String item, AssignmentKind kind, Responsibilities now, Actor actor) {
        ItemRecord record = records.item(planId, item);
        now.require(actor, now.lead(record.assignment()));
        if (record.assignment().kind() != kind) {
            throw new Refused(
                    kind == AssignmentKind.EVIDENCE
                            ? "Mục %s phải chấm điểm, không chỉ cung cấp tài liệu.".formatted(item)
                            : "Mục %s chỉ cung cấp tài liệu, không chấm điểm.".formatted(item));
        }
        if (record.status() != ItemStatus.OPEN) {
            throw new Refused("Mục %s đang ở trạng thái “%s”, không sửa được nữa."
                    .formatted(item, record.status().label()));
        }
        return record;
    }

    private void happened(String planId, String item, String reason, Actor actor) {
        events.save(
                new ItemEventRow(planId, new ItemEvent(item, ItemEvent.Kind.SUBMITTED, reason, Act.of(actor, clock))));
    }

    private static String textOrNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
