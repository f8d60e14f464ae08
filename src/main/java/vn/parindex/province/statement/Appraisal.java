package vn.parindex.province.statement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.province.AssignmentKind;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Findings;
import vn.parindex.province.work.PlanLock;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;

/**
 * The Interior Department appraises what leads submitted, its own items too (Đắk Nông 845/KH-UBND 2024, mục III.6), and
 * sends back what is not good enough.
 */
@Service
@Transactional
public class Appraisal {

    private final EntryRepository entries;
    private final ItemEventRepository events;
    private final StatementRecords records;
    private final Successions successions;
    private final PlanLock lock;
    private final Clock clock;

    Appraisal(
            EntryRepository entries,
            ItemEventRepository events,
            StatementRecords records,
            Successions successions,
            PlanLock lock,
            Clock clock) {
        this.entries = entries;
        this.events = events;
        this.records = records;
        this.successions = successions;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Records verdicts on an item. Every criterion that is pending needs one; earlier verdicts may be changed.
     *
     * @return codes of the criteria that were sent back; if there are none, the item is done
     * @throws Refused with all problems, a missing reason among them
     */
    public List<String> appraise(String planId, String item, List<Verdict> verdicts, Actor actor) {
        lock.take(planId);
        Responsibilities now = successions.responsibilities(planId);
        ItemRecord record = require(planId, item, AssignmentKind.SCORE, ItemStatus.SUBMITTED, now, actor);
        var findings = new Findings();
        Map<String, Verdict> byCode = Coverage.check(
                record.pending(), record.criteria(), verdicts, Verdict::criterion, "chưa được thẩm định", findings);
        findings.refuse();
        Act act = Act.of(actor, clock);
        var judgement = new Judgement(item, now.year().set().rounding(), act, findings);
        var judged = new ArrayList<Entry>();
        record.criteria().stream()
                .filter(criterion -> byCode.containsKey(criterion.code()))
                .forEach(criterion ->
                        judgement.entry(criterion, byCode.get(criterion.code())).ifPresent(judged::add));
        findings.refuse();
        judged.forEach(entry -> entries.save(new EntryRow(planId, entry)));
        List<String> sentBack = judged.stream()
                .filter(entry -> entry.stage() == Stage.SENT_BACK)
                .map(Entry::criterion)
                .toList();
        happened(planId, item, sentBack.isEmpty() ? ItemEvent.Kind.ACCEPTED : ItemEvent.Kind.SENT_BACK, null, act);
        return sentBack;
    }

    /** Accepts the documents of an item that asks for evidence only. */
    public void acceptEvidence(String planId, String item, Actor actor) {
        submittedEvidence(planId, item, actor);
        happened(planId, item, ItemEvent.Kind.ACCEPTED, null, Act.of(actor, clock));
    }

    /** Sends an item that asks for evidence only back to its lead. */
    public void sendBackEvidence(String planId, String item, String reason, Actor actor) {
        submittedEvidence(planId, item, actor);
        requireReason(reason);
        happened(planId, item, ItemEvent.Kind.SENT_BACK, reason.strip(), Act.of(actor, clock));
    }

    /**
     * Opens an item again that was done, such as after the Provincial People's Committee did not approve the points.
     *
     * @param criteria codes of the criteria to be stated again; empty for an item that asks for evidence only
     */
    public void reopen(String planId, String item, List<String> criteria, String reason, Actor actor) {
        lock.take(planId);
        Responsibilities now = successions.responsibilities(planId);
        now.requireInterior(actor);
        ItemRecord record = inStatus(records.item(planId, item), ItemStatus.ACCEPTED);
        requireReason(reason);
        boolean scored = record.assignment().kind() == AssignmentKind.SCORE;
        if (scored == criteria.isEmpty()) {
            throw new Refused(
                    scored
                            ? "Chọn ít nhất một tiêu chí cần chấm lại."
                            : "Mục %s không chấm điểm nên không chọn tiêu chí.".formatted(item));
        }
        var findings = new Findings();
        Coverage.check(List.of(), record.criteria(), criteria, Function.identity(), "", findings);
        findings.refuse();
        Act act = Act.of(actor, clock);
        var judgement = new Judgement(item, now.year().set().rounding(), act, findings);
        criteria.forEach(code -> entries.save(new EntryRow(planId, judgement.sentBack(code, reason.strip()))));
        happened(planId, item, ItemEvent.Kind.REOPENED, reason.strip(), act);
    }

    private void submittedEvidence(String planId, String item, Actor actor) {
        lock.take(planId);
        require(
                planId,
                item,
                AssignmentKind.EVIDENCE,
                ItemStatus.SUBMITTED,
                successions.responsibilities(planId),
                actor);
    }

    private ItemRecord require(
            String planId, String item, AssignmentKind kind, ItemStatus status, Responsibilities now, Actor actor) {
        now.requireInterior(actor);
        ItemRecord record = records.item(planId, item);
        if (record.assignment().kind() != kind) {
            throw new Refused(
                    kind == AssignmentKind.SCORE
                            ? "Mục %s chỉ cung cấp tài liệu, không chấm điểm.".formatted(item)
                            : "Mục %s phải chấm điểm, không chỉ cung cấp tài liệu.".formatted(item));
        }
        return inStatus(record, status);
    }

    private static ItemRecord inStatus(ItemRecord record, ItemStatus status) {
        if (record.status() != status) {
            throw new Refused("Mục %s đang ở trạng thái “%s”, không thực hiện được việc này."
                    .formatted(record.assignment().item(), record.status().label()));
        }
        return record;
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused("Ghi rõ lý do trả lại để cơ quan chủ trì biết cần sửa gì.");
        }
    }

    private void happened(String planId, String item, ItemEvent.Kind kind, String reason, Act act) {
        events.save(new ItemEventRow(planId, new ItemEvent(item, kind, reason, act)));
    }
}
