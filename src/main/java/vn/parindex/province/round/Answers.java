package vn.parindex.province.round;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.province.evidence.Citation;
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

/** Departments answer the Ministry's questions. Late answers are taken, and marked, until the round is sent. */
@Service
@Transactional
public class Answers {

    private final AnswerRepository answers;
    private final RoundRecords records;
    private final Evidence evidence;
    private final Successions successions;
    private final PlanLock lock;
    private final Clock clock;

    Answers(
            AnswerRepository answers,
            RoundRecords records,
            Evidence evidence,
            Successions successions,
            PlanLock lock,
            Clock clock) {
        this.answers = answers;
        this.records = records;
        this.evidence = evidence;
        this.successions = successions;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Records an answer; an earlier one stays and no longer counts. Its deadline is the question's, whatever the task
     * says.
     *
     * @param actor of the department that answers for the question now
     * @throws Refused if the round was sent, an explanation is missing, or a document is not in the criterion's list
     */
    public Answer answer(long question, Reply reply, Actor actor) {
        String planId = records.ofQuestion(question).planId();
        lock.take(planId);
        RoundRecord round = records.ofQuestion(question);
        QuestionRecord asked = round.question(question);
        Responsibilities now = successions.responsibilities(planId);
        now.require(actor, asked.department());
        refuseAfterSending(round, asked, now);
        check(planId, asked, reply).refuse();
        Act act = Act.due(actor, asked.due().end(), clock);
        return answers.save(new AnswerRow(question, reply, act)).answer();
    }

    private static void refuseAfterSending(RoundRecord round, QuestionRecord asked, Responsibilities now) {
        round.last(RoundEvent.Kind.SENT).ifPresent(sent -> {
            throw new Refused(
                    "Giải trình của tỉnh theo Công văn %s đã gửi Bộ Nội vụ bằng Văn bản %s nên không nhận thêm giải trình"
                                    .formatted(
                                            round.letter().paper().text(),
                                            sent.paper().text())
                            + " tiêu chí %s. Nội dung bạn vừa ghi chưa được lưu; gửi %s để xem xét trong đợt giải trình sau."
                                    .formatted(
                                            asked.question().criterion(),
                                            now.organisation().name(now.interior())));
        });
    }

    private Findings check(String planId, QuestionRecord asked, Reply reply) {
        String criterion = asked.question().criterion();
        var findings = new Findings();
        if (!reply.accepted()) {
            findings.requireText(
                    reply.explanation(),
                    "Tiêu chí %s: ghi nội dung giải trình, hoặc chọn chấp nhận kết quả của Bộ Nội vụ.",
                    criterion);
        }
        EvidenceList list = evidence.list(planId, Subject.criterion(criterion));
        List<Long> standing = list.current().stream().map(Citation::id).toList();
        reply.citations().stream()
                .filter(citation -> !standing.contains(citation))
                .forEach(citation -> findings.add(
                        "Tiêu chí %s: tài liệu đã chọn không có trong danh sách tài liệu kiểm chứng; tải lại danh sách và"
                                + " chọn lại.",
                        criterion));
        return findings;
    }
}
