package vn.parindex.workflow.province;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.round.Answer;
import vn.parindex.province.round.JointText;
import vn.parindex.province.round.QuestionRecord;
import vn.parindex.province.round.RoundEvent;
import vn.parindex.province.round.RoundRecord;
import vn.parindex.province.round.RoundRecords;
import vn.parindex.province.round.Rounds;
import vn.parindex.province.work.Findings;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;

/** The Interior Department puts the answers together, or sends some back to their departments. */
@ModelBean("jointTextTask")
class JointTextTask extends RoundTask {

    private final Rounds rounds;
    private final Evidence evidence;

    JointTextTask(RoundRecords records, Successions successions, Rounds rounds, Evidence evidence) {
        super(records, successions);
        this.rounds = rounds;
        this.evidence = evidence;
    }

    @Override
    protected Map<String, Object> prefill(DelegateTask task) {
        name(task);
        RoundRecord round = round(task);
        Optional<RoundEvent> notSigned = round.events().stream()
                .reduce((earlier, later) -> later)
                .filter(event -> event.kind() == RoundEvent.Kind.NOT_SIGNED);
        var values = new LinkedHashMap<String, Object>();
        values.put(FormKeys.OUTCOME, FormKeys.FORWARD);
        values.put(FormKeys.SENT_BACK, notSigned.isPresent());
        values.put(
                FormKeys.SENT_BACK_REASON,
                Shown.text(notSigned.map(RoundEvent::text).orElse(null)));
        values.put(
                "note",
                round.last(RoundEvent.Kind.CONSOLIDATED).map(RoundEvent::text).orElse(null));
        for (QuestionRecord question : round.questions()) {
            values.put(key(question, FormKeys.LEAD), now(task).organisation().name(question.department()));
            values.put(
                    key(question, FormKeys.QUESTION),
                    Shown.text(question.question().text()));
        }
        values.putAll(shown(round, round.questions(), evidence));
        return values;
    }

    /** What departments answered to some of the questions, and the text that is drafted from it. */
    static Map<String, Object> shown(RoundRecord round, List<QuestionRecord> questions, Evidence evidence) {
        Map<Long, String> draft =
                JointText.draft(round, criterion -> evidence.list(round.planId(), Subject.criterion(criterion)));
        var values = new LinkedHashMap<String, Object>();
        questions.stream().map(question -> round.question(question.id())).forEach(question -> {
            values.put(
                    key(question, FormKeys.EXPLANATION),
                    question.answer().map(answer -> Shown.text(told(answer))).orElse("Cơ quan chưa giải trình."));
            values.put(key(question, FormKeys.JOINT_TEXT), Shown.text(draft.get(question.id())));
        });
        return values;
    }

    @Override
    protected void submitted(DelegateTask task) {
        boolean consolidated = FormKeys.FORWARD.equals(text(task, FormKeys.OUTCOME));
        if (consolidated) {
            consolidate(task);
        } else {
            sendBack(task);
        }
        task.getExecution().setVariable(Models.Variable.CONSOLIDATED, consolidated);
    }

    private void consolidate(DelegateTask task) {
        var texts = new LinkedHashMap<Long, String>();
        var findings = new Findings();
        for (QuestionRecord question : round(task).questions()) {
            String text = text(task, key(question, FormKeys.JOINT_TEXT));
            if (Shown.isCut(text)) {
                findings.add(
                        "Tiêu chí %s: nội dung giải trình dài nên biểu mẫu chỉ hiện phần đầu. Xem toàn bộ ở trang của tiêu chí"
                                + " (Chỉ số của tỉnh), biên tập gọn lại và xóa dòng “… (nội dung dài, …)” trước khi trình ký.",
                        question.question().criterion());
            }
            texts.put(question.id(), text);
        }
        findings.refuse();
        rounds.consolidate(RoundKeys.round(task), text(task, "note"), texts, interior(task));
    }

    private void sendBack(DelegateTask task) {
        List<QuestionRecord> returned = round(task).questions().stream()
                .filter(question -> flag(task, key(question, FormKeys.RETURN)))
                .toList();
        if (returned.isEmpty()) {
            throw new Refused("Đánh dấu ít nhất một tiêu chí cần trả lại cơ quan giải trình.");
        }
        returned.forEach(
                question -> rounds.sendBack(question.id(), text(task, key(question, FormKeys.REASON)), interior(task)));
        task.getExecution()
                .setVariable(
                        RoundBean.RETURNED,
                        returned.stream()
                                .map(question -> Long.toString(question.id()))
                                .collect(Collectors.joining(",")));
    }

    private static String told(Answer answer) {
        String late = answer.act().late() ? "(Gửi muộn) " : "";
        String words = answer.explanation() == null ? "" : answer.explanation();
        return late + (answer.accepted() ? "Chấp nhận kết quả của Bộ Nội vụ. " + words : words).strip();
    }

    private static String key(QuestionRecord question, String what) {
        return FormKeys.ofQuestion(question.id(), what);
    }
}
