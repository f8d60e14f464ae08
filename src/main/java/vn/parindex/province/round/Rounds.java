package vn.parindex.province.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Findings;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.PlanLock;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;

/**
 * The life of an explanation round: the letter is entered, departments answer ({@link Answers}), the Interior Department
 * puts the joint text together, the Provincial People's Committee signs, it goes to the Ministry. Rounds know nothing of
 * one another, so any number runs at a time.
 */
@Service
@Transactional
public class Rounds {

    private final RoundRepository rounds;
    private final QuestionRepository questions;
    private final RoundEventRepository events;
    private final RoundRecords records;
    private final Successions successions;
    private final PlanLock lock;
    private final Clock clock;

    Rounds(
            RoundRepository rounds,
            QuestionRepository questions,
            RoundEventRepository events,
            RoundRecords records,
            Successions successions,
            PlanLock lock,
            Clock clock) {
        this.rounds = rounds;
        this.questions = questions;
        this.events = events;
        this.records = records;
        this.successions = successions;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Enters a letter of the Ministry. Each question goes to the department that answers for its criterion now, due so
     * that the Interior Department keeps the working days the plan gives it.
     *
     * @param importedFrom name of the file the questions came from; null where they were typed
     * @param actor of the Interior Department
     * @throws Refused with all problems: a letter that was entered before, a deadline that has passed, a criterion that
     *     the set does not have, points outside its range, no question
     */
    public RoundRecord open(String planId, Letter letter, List<Question> asked, String importedFrom, Actor actor) {
        lock.take(planId);
        List<RoutedQuestion> routed = route(planId, letter, asked, actor);
        long round = rounds.save(new RoundRow(planId, letter, importedFrom, Act.of(actor, clock)))
                .id();
        routed.forEach(question ->
                questions.save(new QuestionRow(round, question.question(), question.department(), question.due())));
        return records.get(round);
    }

    /**
     * To whom the questions of a letter would go, until when; nothing is entered.
     *
     * @throws Refused as {@link #open}
     */
    @Transactional(readOnly = true)
    public List<RoutedQuestion> route(String planId, Letter letter, List<Question> asked, Actor actor) {
        Responsibilities now = successions.responsibilities(planId);
        now.requireInterior(actor);
        var findings = new Findings();
        letter.check(today(), findings);
        if (findings.isEmpty()) {
            refuseTwice(planId, letter.paper(), findings);
        }
        new QuestionChecks(now.year().set(), findings).check(asked);
        findings.refuse();
        DepartmentDeadline due = due(now.year().plan(), letter);
        return asked.stream()
                .map(question -> new RoutedQuestion(question, now.departmentOf(question.criterion()), due))
                .toList();
    }

    /**
     * Sends an answer back to its department, which has as much time again as the letter's deadline leaves.
     *
     * @param actor of the Interior Department
     */
    public RoundRecord sendBack(long question, String reason, Actor actor) {
        RoundRecord round = locked(records.ofQuestion(question));
        Responsibilities now = successions.responsibilities(round.planId());
        now.requireInterior(actor);
        requireStatus(round, RoundStatus.OPEN, RoundStatus.CONSOLIDATED);
        QuestionRecord returned = round.question(question);
        var findings = new Findings();
        findings.requireText(reason, "Ghi rõ lý do trả lại để cơ quan giải trình biết cần sửa gì.");
        if (returned.answers().isEmpty()) {
            findings.add(
                    "Tiêu chí %s chưa có giải trình nên chưa trả lại được.",
                    returned.question().criterion());
        } else if (returned.returned().isPresent()) {
            findings.add(
                    "Tiêu chí %s đã được trả lại và chưa có giải trình mới.",
                    returned.question().criterion());
        }
        findings.refuse();
        DepartmentDeadline due = due(now.year().plan(), round.letter());
        events.save(RoundEventRow.returned(round.id(), question, reason.strip(), due, Act.of(actor, clock)));
        return records.get(round.id());
    }

    /**
     * Records the joint text, one for each question, also where a department has not answered.
     *
     * @param note what goes before the answers; may be null
     * @param jointTexts by question
     * @param actor of the Interior Department
     */
    public RoundRecord consolidate(long id, String note, Map<Long, String> jointTexts, Actor actor) {
        RoundRecord round = locked(records.get(id));
        successions.responsibilities(round.planId()).requireInterior(actor);
        requireStatus(round, RoundStatus.OPEN, RoundStatus.CONSOLIDATED);
        var findings = new Findings();
        var texts = new TreeMap<Long, String>();
        for (QuestionRecord question : round.questions()) {
            String text = jointTexts.get(question.id());
            findings.requireText(
                    text,
                    "Tiêu chí %s: ghi nội dung giải trình của tỉnh.",
                    question.question().criterion());
            texts.put(question.id(), text == null ? "" : text.strip());
        }
        jointTexts.keySet().stream()
                .filter(question -> !texts.containsKey(question))
                .forEach(question -> findings.add("Đợt giải trình không có yêu cầu số %d.", question));
        findings.refuse();
        events.save(RoundEventRow.consolidated(id, note, texts, Act.of(actor, clock)));
        return records.get(id);
    }

    /** The Provincial People's Committee signs the joint text. */
    public RoundRecord sign(long id, Actor actor) {
        return decide(id, RoundEvent.Kind.SIGNED, null, actor);
    }

    /** The Provincial People's Committee wants another text; the Interior Department consolidates again. */
    public RoundRecord refuseSignature(long id, String reason, Actor actor) {
        var findings = new Findings();
        findings.requireText(reason, "Ghi rõ lý do chưa ký để Sở Nội vụ biết cần sửa gì.");
        findings.refuse();
        return decide(id, RoundEvent.Kind.NOT_SIGNED, reason.strip(), actor);
    }

    /**
     * Records that the signed text went to the Ministry; nothing is taken after that.
     *
     * @param paper by which it was sent
     * @param actor of the Interior Department
     */
    public RoundRecord send(long id, Paper paper, Actor actor) {
        RoundRecord round = locked(records.get(id));
        successions.responsibilities(round.planId()).requireInterior(actor);
        requireStatus(round, RoundStatus.SIGNED);
        var findings = new Findings();
        paper.check("Văn bản giải trình", today(), findings);
        if (findings.isEmpty() && paper.date().isBefore(round.letter().paper().date())) {
            findings.add(
                    "Văn bản giải trình có ngày %s, trước công văn của Bộ Nội vụ (%s); kiểm tra lại.",
                    VietnamTime.format(paper.date()), round.letter().paper().text());
        }
        findings.refuse();
        // whether it went in time is told by the letter's deadline, whatever the task says
        Act act = Act.due(actor, VietnamTime.endOf(round.letter().deadline()), clock);
        events.save(RoundEventRow.sent(id, paper, act));
        return records.get(id);
    }

    private RoundRecord decide(long id, RoundEvent.Kind kind, String text, Actor actor) {
        RoundRecord round = locked(records.get(id));
        Responsibilities now = successions.responsibilities(round.planId());
        now.require(actor, now.issuer());
        requireStatus(round, RoundStatus.CONSOLIDATED);
        events.save(RoundEventRow.of(id, kind, text, Act.of(actor, clock)));
        return records.get(id);
    }

    /** What is read before the lock only says which plan to lock. */
    private RoundRecord locked(RoundRecord found) {
        lock.take(found.planId());
        return records.get(found.id());
    }

    private static void requireStatus(RoundRecord round, RoundStatus... allowed) {
        if (!List.of(allowed).contains(round.status())) {
            throw new Refused(
                    "Đợt giải trình số %d (Công văn %s) đang ở trạng thái “%s”, không thực hiện được việc này."
                            .formatted(
                                    round.number(),
                                    round.letter().paper().text(),
                                    round.status().label()));
        }
    }

    private void refuseTwice(String planId, Paper letter, Findings findings) {
        rounds.findByPlanIdOrderById(planId).stream()
                .filter(row -> row.isAbout(letter))
                .findFirst()
                .ifPresent(row -> findings.add(
                        "Công văn %s đã được nhập ngày %s; không nhập lần nữa.",
                        letter.text(),
                        VietnamTime.format(VietnamTime.dateOf(row.act().at()))));
    }

    private DepartmentDeadline due(ProvincePlan plan, Letter letter) {
        return DepartmentDeadline.before(letter.deadline(), plan.consolidationWorkingDays(), today(), plan.calendar());
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }
}
